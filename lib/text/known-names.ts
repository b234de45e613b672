import { onFirstUse } from './on-first-use.ts'

/** Names, in small letters, that are no everyday words too: whoever writes one small writes names small. Compiled for this project. */
export const knownNames: () => ReadonlySet<string> = onFirstUse(
  () =>
    new Set(
      `monday tuesday wednesday thursday friday saturday sunday january february april june july september october november december
  christmas easter halloween thanksgiving ramadan diwali hanukkah facebook twitter instagram youtube whatsapp netflix spotify snapchat tiktok
  reddit google wikipedia microsoft samsung xbox playstation nintendo ikea disney marvel
  london paris berlin madrid rome lisbon vienna prague warsaw budapest athens dublin belfast edinburgh glasgow cardiff leeds manchester
  liverpool birmingham sheffield bristol newcastle nottingham oxford cambridge brighton amsterdam brussels copenhagen stockholm oslo helsinki
  munich hamburg cologne frankfurt zurich geneva milan naples venice florence barcelona valencia seville porto istanbul moscow kyiv cairo
  lagos nairobi johannesburg dubai delhi mumbai karachi lahore dhaka bangkok jakarta manila singapore tokyo osaka kyoto seoul beijing
  shanghai sydney melbourne brisbane perth auckland toronto montreal vancouver ottawa chicago boston seattle denver dallas houston austin
  miami atlanta philadelphia brooklyn manhattan detroit portland vegas hollywood california texas florida hawaii
  england scotland wales ireland britain europe france germany spain portugal italy greece austria switzerland belgium netherlands denmark
  norway sweden finland poland ukraine russia egypt nigeria kenya ghana india pakistan bangladesh nepal vietnam thailand malaysia
  indonesia philippines taiwan japan korea australia canada america mexico brazil argentina chile colombia peru cuba jamaica africa asia
  english scottish welsh irish british french german spanish portuguese italian greek dutch danish norwegian swedish russian indian
  chinese japanese korean american canadian australian mexican brazilian african asian european
  anna emma emily sarah laura julia hannah lucy sophie alice charlotte olivia amelia jessica rachel rebecca katie kate helen susan karen
  linda nancy maria elena sofia chloe zoe nina lena lisa eva amy claire jane mary margaret elizabeth victoria
  james john michael david thomas daniel matthew andrew peter paul george william henry charlie oliver harry jacob joshua samuel
  benjamin alexander anthony kevin brian steve stephen simon martin robert richard edward philip jonathan nathan adam aaron ethan
  noah liam lucas oscar hugo felix jonas lukas leon carlos miguel luis jose pedro pablo ahmed ali mohammed omar hassan ivan`.split(
        /\s+/,
      ),
    ),
)
