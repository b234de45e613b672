import { commonWords } from './common-words.ts'

// Small words of German, where every noun has a capital. Compiled for this project.
const german: ReadonlySet<string> = new Set(
  `aber ab alle allein alles als also am an andere ans auch auf aufm aus außer außerdem bald bei beide beim bereits besser bestimmt bin
  bis bisschen bist bitte bloß da dabei dadurch dafür dagegen daher dahin damals damit danach daneben dann daran darauf daraus darf darin
  darüber darum das dass davon davor dazu dein deine deinen dem den denen denn der deren des deshalb dessen desto deswegen dich die dies diese
  diesem diesen dieser dieses dir doch dort draußen drin drinnen du durch dürfen eben ebenfalls egal eher ehrlich eigentlich ein eine einem
  einen einer eines einfach einige einmal endlich entweder er erst es etwa etwas euch euer eure fast fest für ganz gar geht gehts gern gerne
  gestern genau gerade gibt gibts gleich glaub glaube gut hab habe haben habt halt hast hat hatte hatten heute hier hin hinter
  ich ihm ihn ihnen ihr ihre im immer in ins irgendwie irgendwann irgendwo ist is ja jede jeder jedes jemand jetzt kann kannst kaum kein keine
  keinen kommt komm können könnte lange langsam lass leider lieber los mach mache macht mal man manche manchmal mehr mein meine meinem meinen
  meiner meinetwegen meist mich mir mit möchte morgen muss müssen musst na nach nachher natürlich ne nee neben nein neulich nicht nich nichts nie niemand
  nix noch nochmal nun nur ob obwohl oder offenbar oft ohne okay ok plötzlich recht richtig schade schau schon schön sehr seid sein seine
  seinen seit seitdem selbst sich sie sieht sind so sobald sogar soll sollen sollte solange sondern sonst soweit später statt total trotz trotzdem
  über überall übrigens um und ungefähr uns unser unsere unten unter viel viele vielleicht voll vom von vor vorher vorhin wann war waren warte
  warum was weder weg wegen weil weiß weißt weit weiter welche welcher welches wem wen wenig wenigstens wenn wer werde werden weshalb wichtig wie wieder
  wieso will wir wird wirklich wo wobei woher wohin wohl wollen wollte womit worüber wozu würde wurde zu zuerst zum zur zurück zusammen
  zuviel zwar zwei zwischen`.split(/\s+/),
)

/**
 * Whether a word, in small letters, is surely no name, nor in German a noun: where it has a capital, its place gave it that.
 * @param language the text's (ISO 639-1); nothing is sure in one whose words are not listed
 */
export function isNoName(lower: string, language: string | undefined): boolean {
  if (language === undefined || language === 'en') return commonWords.has(lower)
  return language === 'de' && german.has(lower)
}
