/**
 * Common English words that are no names: a sentence that begins with one owes its capital to the place, not to the
 * word. Compiled for this project.
 */
export const commonWords: ReadonlySet<string> = new Set(
  `a about above actually after again against ago all almost alone along already also although always am an and another
  any anybody anyone anything anyway apparently are aren't around as ask at away awesome awful back bad basically be because been
  before being best better between big both boys bring brilliant bro but buy by bye call came can can't cannot check clearly cold come
  coming congrats congratulations cool could couldn't crazy currently cute dad damn day days dear definitely did didn't do does doesn't doing
  don't done down dude during each early eat either else end enjoy enough even ever every everybody everyone everything
  exactly excellent except excited fair fantastic far feel feeling feels few finally find fine finished first five follow food for forget found four
  free friends from fun funny gave get gets getting girls give glad go goes going gone gonna good goodnight got gotta great guess
  guys had half happy hardly has hasn't hate have haven't having he he'd he'll he's hello help her here here's
  hers hey hi him his home honestly hope hopefully hoping hot house how how's however i'd i'll i'm i've idk if imagine in
  indeed instead interesting into is isn't it it'd it'll it's its job just keep kids kinda knew know last late later lately learning least leave
  left less let let's life like listening literally little lmao lol long look looking looks lots love loved lovely loving luckily lucky made
  make makes making man many mate may maybe me meanwhile might mine miss missing mom money more morning most mostly much mum must my
  myself need needs neither never new next nice night no nobody none nope nor not nothing now obviously of off oh
  ok okay old omg on once one only ooh or other our ours out over own people perhaps please plus poor pretty probably proud
  put quick quite rain rather read reading ready really remember right running sad said same saw say saying says school see seeing seems seen
  seriously several shall she she'd she'll she's should shouldn't show since sleep slowly small so some somebody somehow
  someone something sometimes soon sorry spent start started starting still stop stuck stuff such super sure surely take taking talk
  talking ten tell than thank thanks that that'll that's the their theirs them then there there's these they they'd they'll
  they're they've thing things think thinking this those though thought three through thus time tired to today together told tomorrow
  tonight too took totally tried true truly try trying turns two ugh under unfortunately until up upon us use used using usually
  very wait waiting wake walk wanna want wanted wants was wasn't watch watched watching way we we'd we'll we're we've weather week weekend
  welcome well went were weren't what what's whatever when whenever where where's wherever whether which while who who's
  whoever whole why will wish with within without woke won't wonder wondering wonderful work working worst would wouldn't wow yay yeah
  additionally furthermore moreover therefore overall hence besides despite regardless personally fortunately sadly recently previously often
  occasionally sincerely apart consequently ultimately rarely normally generally specifically especially similarly initially eventually
  year years yep yes yesterday yet you you'd you'll you're you've young your yours yup`.split(/\s+/),
)
