/** Words of other languages, of four letters and more, that say nothing of what a text is about. Compiled for this project. */
export const smallWords = `aber alle allem allen aller alles also andere anderen auch bald beim bereits bisschen dabei dafür dagegen damit danach dann daran darauf darum dass davon
  dazu dein deine deinem deinen deiner denn deren deshalb dessen dich dies diese diesem diesen dieser dieses doch dort durch eben eher eigentlich eine einem einen einer eines einfach
  einmal endlich erst etwas euch euer eure fast ganz gegen gehabt genau gerade gern gerne haben habe habt hast hatte hatten hätte heißt hier hinter ihnen ihre ihrem ihren ihrer immer
  inzwischen irgendwie jede jedem jeden jeder jedes jemand jetzt kann kein keine keinen können könnte leider machen macht mehr mein meine meinem meinen meiner mich mithin muss müssen nach
  natürlich nicht nichts noch nochmal nämlich oder ohne schon sehr sein seine seinem seinen seiner seit selbst sich sind sogar soll sollte sondern sonst statt trotzdem über
  unser unsere unserem unseren unter viel viele vielleicht voll wann waren warum wegen weil welche wenn werde werden wieder wird wirklich wohl wollen worden wurde wurden würde zwar
  alors aucun aussi autre autres avait avec avoir avant bien cela cette cependant cela ceux chaque chez comme comment dans depuis donc dont elle elles encore enfin entre était étaient être
  fait faire fois jamais juste leur leurs mais même moins notre nous nouveau parce pour pourquoi quand quel quelle quelque sans sera ses sont sous suis sur tous tout toute toutes très
  trop vers votre vous vraiment voilà
  algo alguien algún alguna antes aquí aunque bien cada como cómo contra cual cuando cuándo cualquier desde después donde dónde ella ellas ellos entonces entre eran eres esta está estaba
  estamos están estar este esto estos había hace hacer hacia hasta hemos incluso jamás luego más menos mientras mismo misma mucho mucha muchos muchas nada nadie nuestra nuestro nunca
  otra otro otros para pero poco porque pues puede puedo quien quién según sido siempre sino sobre solo sólo somos soy sus también tanto tengo tenía tiene tienen toda todas todavía
  todo todos unas unos vamos verdad voy
  adesso alla alle allora anche ancora anzi avere aveva bene bello chi ciò come così cosa cui dalla dalle degli della delle dello dentro dopo dove ecco erano essere fare fatto fino
  gli hanno loro mentre meno mia miei mio molto nella nelle nello niente noi nostra nostro ogni oggi ora perché però più poco poi prima proprio qualche quale quando quanto quella quello
  questa queste questi questo quindi sempre senza sia siamo solo sono sopra sotto stata stato sulla sulle suoi tanto tra troppo tutta tutte tutti tutto una uno vostra
  agora ainda alguém algum alguma antes aqui assim até bem cada com como contigo depois dessa desse desta deste disso ela elas ele eles então entre era essa esse esta está estão estava
  estou eu fazer foi gente isso isto já mais mas menos mesma mesmo meu minha muita muito muitos nada não nem nenhum nessa nesse nesta neste nossa nosso nunca para pela pelo perdi pois por
  porque pra qual qualquer quando quase quem são sem sempre ser seu seus sobre sua suas também tanto tem tenho teve tinha toda todas todo todos tudo você vocês
  alle allemaal alleen alsof altijd andere anders best beter bijna daar daarom dan deze dit doen door echt eens eerst eigenlijk even gaan gaat geen goed haar hebben hebt heeft heel
  hier hoe hun inmiddels iedereen iemand iets jouw jullie kunnen kunt maar meer mijn misschien moet moeten naar niet niets nog nooit onder onze over toch toen tussen veel voor waar waarom
  wanneer want wat weer wel welke werd wie wil willen worden wordt zelf zich zijn zonder zou zult
  albo ale będzie bardzo bez był była było być chyba ciebie czyli dla dlaczego dlatego gdzie ich jak jaki jakie jednak jego jej jest jestem jeszcze już każdy kiedy kto która które który
  mają może można mnie moje mój nad nawet nic nich niego niej nigdy oraz potem przed przez przy sobie swoje tak także tam tego tej też tego tutaj tylko twoje wszystko właśnie więc
  zawsze żeby
  alltid allt att bara blev blir denna dessa detta efter eller från för göra hade han hela här hon inte jag kan kanske med men mer min mina mycket någon något när och också om
  på samma sig sin sina ska skulle som till under upp ut utan vad var varit varje vid vill
  ama artık bana beni benim bile bir biraz böyle bunu çok daha değil diye en gibi hiç için ile ise kadar ki mi nasıl neden niye olan olarak oldu onu sadece sana şey şimdi şöyle tüm var
  veya ya yine yok zaten`
