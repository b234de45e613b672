/** Names that are everyday words in small letters: with a capital they are names. Compiled for this project. */
export const wordsAsNames = `react python java swift rust docker slack zoom discord oracle amazon apple meta target subway shell visa jira kafka spark windows teams excel word outlook signal threads steam switch sonos oasis blur prince queen pink drake adele jordan phoenix turkey chad georgia florence victoria mark will grace rose joy faith ruby daisy lily holly ivy iris violet jasmine heather robin rob frank jack bill bob sue pat gene dean grant chase hunter mason`

/** Sites, makers and shops that are no everyday words. Compiled for this project. */
export const brands = `adidas aldi amazon android asda audi bluesky bmw chatgpt chrome deliveroo disney ebay etsy facebook fiat firefox github google gucci heineken honda hulu ikea instagram
  iphone ipad kindle lego lidl linkedin linux mastodon mcdonalds mcdonald's mercedes microsoft netflix nike nintendo nokia openai paypal pepsi pinterest playstation porsche reddit renault
  rolex ryanair samsung snapchat spotify starbucks tesco tesla tiktok toyota tumblr twitch twitter uber volkswagen volvo waitrose walmart whatsapp wikipedia xbox yahoo youtube zara`
