/** Sites, makers and shops that are no everyday words. Compiled for this project. */
export const brands = `adidas aldi amazon android asda audi bluesky bmw chatgpt chrome deliveroo disney ebay etsy facebook fiat firefox github google gucci heineken honda hulu ikea instagram
  iphone ipad kindle lego lidl linkedin linux mastodon mcdonalds mcdonald's mercedes microsoft netflix nike nintendo nokia openai paypal pepsi pinterest playstation porsche reddit renault
  rolex ryanair samsung snapchat spotify starbucks tesco tesla tiktok toyota tumblr twitch twitter uber volkswagen volvo waitrose walmart whatsapp wikipedia xbox yahoo youtube zara`
