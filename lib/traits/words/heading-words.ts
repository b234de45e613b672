import { baseVerbs } from '../../text/base-verbs.ts'
import { commonWords } from '../../text/common-words.ts'
import type { Word } from '../../text/words.ts'
import { pluralOf, verbForms } from './inflections.ts'

const nouns =
  `accountant barista boiler canoe carpenter chef chemist cleaner cyclist dentist electrician engineer furnace gym hairdresser journalist kayak lawyer
librarian marathon mechanic midwife parade patient pharmacist pilot plumber psychologist scientist singer soldier surgeon swim swimmer tailor tent
translator waiter wedding welder access account action advice afternoon age air album allotment amount animal answer anniversary apartment apple app area arm art article
artist autumn baby back bag bake baker band bank basic battery beach bed bee beginner behaviour benefit bike bill bird birthday biscuit bit board boat
book border boss bottle bottom box boy bread breakfast bridge brother budget building bus business butter cake camera camp capacity car card care career case
cat centre challenge chance change charge cheese chicken child childhood choice church circle class classroom client climate clock cloth club coach
coat code coffee college colour comment committee community company computer concern concert condition consideration cook cooking corner cost country couple course cover craft
cream crew cup customer cut cycle dad damage date day deadline deal decision degree delay delivery design detail device dinner direction discount
discovery dish doctor dog door dream dress drink driver ear edge education effect effort egg election email emergency end energy engine essential event exam
example exercise expectation experience expert eye fabric fact failure family fan farm farmer fashion father favourite fear feature feedback feeling festival field film
finding finger fire fish fix flat flight floor flour flower food foot football forecast forest friend friendship front fruit fun fund future gadget game garage garden
gardener gate gear gift girl glass goal grade grandmother green ground group growth guest guide guideline guitar habit hair half hall hand harvest head health heart help
highlight hill history hive hobby holiday home hope hospital hotel hour house household idea image impact importance improvement ingredient insight instruction instrument
issue item jacket jam job journey juice jumper kettle key kid kitchen knee lake land language laundry law leader leadership leaf learner leg lesson letter level library light line
list loss lunch machine maintenance manager map market master match material maths matter meal measure meat meeting member memory menu message method mile milk mind minute
mistake moment money month morning mother motivation mountain mouth move movement movie museum music musician myth name nature necessity need neighbour neighbourhood network news
night noise note notice number nurse object office oil opinion opportunity option order outcome oven owner packing page pain paint pair paper parent park part
participant partner party passion past patch path patience pattern people performance person pet phone photo photographer photography piano picture piece place plan plant plate play
player point policy pond pool post pot power practice preparation present pressure price principle problem process produce product productivity professional programme progress project
pro promise purpose quality question queue race rail rain range reader reason recipe recommendation record reflection relationship reminder repair report request
requirement research resident resource rest restaurant result review revision reward ride rider risk river road role roof room root routine rule run runner safety sale salt sample sausage
saving scene schedule school science score sea season seat secret section seed semester sentence series service session set setting sewing shape shelf shift ship shoe shop
shopping shoulder show side sign signal sister site situation size skill skin sky sleep smell snack snow soil soldering solution song soup source space speaker speech sport spot spring
staff stage standard star start state station steak step stew storage store storm story strategy street strength stress student study stuff style success sugar suggestion summer
sun supper support surface surprise survey system table takeaway talent tale task taste tea teacher team technique technology telephone temperature tenant term test text theatre theme
thing thought thread ticket tide time tip title today tool top topic torch total tour towel town track trade tradition traffic trail train trainer training trait travel tree
trend trick trip trouble truck trust truth tune twist type uniform update use user vacation value van vegetable verdict version vibe video view village visit visitor voice
volunteer walk walker wall warning wash waste watch water way weather website week weekend weight wheel wife wind window wine winner winter wish wood
word work worker workplace workshop world worry worth writer writing yarn yard year yoga zone`.split(/\s+/)
const others =
  `absolute actual adult advanced annual available average basic beloved better best big biggest black blue bright broken brown busy cheap cheaper classic clean clear
close cold common complete current daily dark deep delicious difficult digital dirty double dry easy effective essential everyday exact exciting extra fair famous fast fewer final
first flat free fresh friendly full fun general gentle golden good great green half happy hard healthy heavy helpful hidden high holy honest hot huge ideal important
incredible key large latest lesser light little local long loose low main major medium mental minor modern monthly natural necessary nervous new nice normal official old
one online only open ordinary original outdoor perfect personal plain popular possible powerful practical pretty private proper public pure quick quiet rare raw ready real red
regular right rich safe second secret senior serious several sharp short silent simple slow small smart social soft solid sour special spicy strange strong successful sure sweet tall
third tiny top total true two three four five six seven eight nine ten ultimate unexpected unique unusual useful usual valuable warm weekly weird wet white whole
wild wonderful wooden worst wrong yellow young about across against along among around before behind beside between beyond during into near onto
past per since than through throughout toward towards under unlike until upon versus via without within whose whom less most such both each every either neither
else ever how's who's what's that's it's here's there's cannot learned learnt`.split(/\s+/)

/** Words of headings and titles that are mostly no names: common ones, verbs in all their forms, nouns in both. Compiled for this project. */
const headingWords: ReadonlySet<string> = new Set([
  ...commonWords,
  ...[...baseVerbs].flatMap((verb) => Object.values(verbForms(verb))),
  ...nouns.flatMap((noun) => [noun, pluralOf(noun)]),
  ...others,
])
const alsoNames = new Set('may will mark bill grace art march rose miles'.split(' '))

/** Whether an English word with a capital is surely no name, so that it may be written small; "I" is none of these. */
export function isNoName({ lower }: Word): boolean {
  if (/^i(?:$|')/.test(lower) || alsoNames.has(lower)) return false
  return headingWords.has(lower.replace(/'s$/, '')) || /^\p{L}{3,}(?:ing|tion|sion|ness|ment|ments|tions)$/u.test(lower)
}
