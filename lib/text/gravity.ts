import { allMatches } from './all-matches.ts'

/**
 * What is no matter for symbols or cheers, in the commonest languages: death, mourning, grave illness, violence, the loss
 * of work, home or partner. What is said so in jest ("died laughing", "my phone died") is told apart below.
 */
const grave = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${[
    'died|passed away|passed on|pass away|funerals?|wake for|burial|buried|cremat\\w+|obituary|mourn(?:s|ed|ing)?|grief|griev(?:e|es|ed|ing)|condolences|bereave\\w*|deceased|widow(?:ed|er)?|in (?:loving )?memory of|rest in peace|rip',
    '(?:found|shot|pronounced|dropped) dead|dead bod(?:y|ies)|suicide|murder(?:s|ed)?|was killed|were killed|been killed|fatal(?:ly|ity|ities)?|traged(?:y|ies)|tragic(?:ally)?|stillb(?:orn|irth)|miscarr(?:y|ied|iage)',
    'cancer|chemo(?:therapy)?|tumou?rs?|leuk(?:a?)emia|terminal(?:ly)? ill(?:ness)?|hospice|palliative|intensive care|on life support|in a coma|dementia|alzheimer\\W?s|diagnosed with|overdosed?',
    'raped?|assault(?:s|ed)?|stabb(?:ed|ing)|massacre|genocide|air ?strikes?|bomb(?:ed|ing|ings)|shooting at|mass shooting|hostages?|war crimes?|casualties|earthquake',
    'lay-?offs?|laid off|lost (?:my|his|her|our|their|your) (?:job|jobs|home|house|baby|mother|father|mum|mom|dad|son|daughter|husband|wife|brother|sister|dog|cat)|made redundant|redundanc(?:y|ies)|(?:got|get|was|were|been|being) fired|evict(?:ed|ion)|bankruptcy',
    'divorc(?:e|ed|ing)|broke up with|(?:was|were|be|been|him|her|them|dog|cat) put to sleep|(?:put|putting) (?:him|her|them) down|car (?:crash|accident)',
    'gestorben|verstorben|beerdigung|trauerfeier|beileid|falleci[óo]|muri[óo]|velorio|entierro|décéd[ée]e?s?|obsèques|enterrement|faleceu|morreu|velório|luto|è morto|è morta|funerale|overleden|begrafenis|condoléances|condolencias',
  ].join('|')})(?![\\p{L}\\p{N}])`,
  'giu',
)

const inJest =
  /^died (?:of )?(?:laughing|laughter|inside|at (?:this|that|the))|(?:phone|battery|laptop|computer|car|engine|internet|wifi|charger|tablet|screen|app|server|line|meme|joke)(?: just| finally| has| have)? died$|^rip (?:off|open|up|apart|my (?:phone|sleep|wallet))/iu

/** Whether a text tells of something grave. */
export function isGrave(text: string): boolean {
  for (const { 0: found, index } of allMatches(text, grave)) {
    const end = index + found.length
    const before = text.slice(Math.max(0, index - 20), end)
    if (!inJest.test(text.slice(index, end + 20)) && !inJest.test(before)) return true
  }
  return false
}
