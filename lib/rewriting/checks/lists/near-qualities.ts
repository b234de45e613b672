/** Adjectives and adverbs that people use for one another in everyday posts, a group a line. Compiled for this project. */
export const nearQualities = `
good great nice lovely fine wonderful fantastic brilliant excellent amazing awesome superb terrific ace class solid decent cool fab
perfect ideal great flawless spot
bad awful terrible horrible dreadful rubbish poor lousy grim crap shit shite trash
beautiful gorgeous pretty stunning lovely
ugly hideous
happy glad delighted pleased thrilled chuffed overjoyed stoked excited buzzing hyped pumped
sad unhappy gutted heartbroken miserable devastated down
angry furious mad cross livid annoyed fuming raging
tired exhausted knackered shattered sleepy worn wrecked dead drained wiped
hungry starving famished
ill sick unwell poorly
scared afraid terrified frightened
nervous anxious worried
funny hilarious amusing comical
strange weird odd bizarre peculiar
boring dull tedious
interesting fascinating intriguing good
difficult hard tough tricky challenging
easy simple straightforward piece
big large huge enormous massive giant vast great
small little tiny wee teeny mini
long lengthy endless
short brief quick
fast quick rapid speedy swift
slow
early soon premature
late delayed overdue
new fresh latest brand
old ancient elderly aged
young
hot boiling warm scorching roasting
cold freezing chilly icy
wet soaked damp soggy drenched
dry
clean tidy spotless
dirty filthy messy
expensive pricey dear costly steep
cheap inexpensive affordable
free gratis charge
rich wealthy loaded
poor broke skint
full packed crowded busy rammed
empty
quiet silent
loud noisy
clever smart intelligent bright
stupid silly dumb daft foolish
crazy mad insane nuts wild bonkers
kind nice sweet lovely
rude impolite
proud
lucky fortunate
wrong incorrect mistaken
right correct true
sure certain definitely
true real actual
fake false
important key vital essential
same identical exact alike too
different another other
whole entire full all complete
very really so extremely super incredibly terribly seriously proper totally absolutely
completely totally entirely fully utterly absolutely
almost nearly practically basically virtually
hardly barely scarcely
only just merely solely
just recently
again once more another
still yet
always forever ever constantly every
never ever
often frequently much lots
sometimes occasionally times
probably likely perhaps maybe possibly might
apparently turns seems seemingly
actually really truly honestly
obviously clearly
finally last eventually
immediately straight right instantly
suddenly
quickly fast
slowly
carefully gently
about around approximately roughly like some nearly
exactly precisely bang
especially particularly
usually normally generally
unfortunately sadly
luckily fortunately thankfully
secretly
together
alone solo
outside outdoors
inside indoors
upstairs
everywhere around
here there
ready set prepared
closed shut
open
gone missing lost away
alive living
dead gone
favourite favorite best fave fav
best greatest top finest
worst
worse
better
more extra additional
less fewer
enough
several some few various multiple couple
many lots loads plenty much tons
few couple some
every each all
productive
successful
popular
normal ordinary usual regular
safe
dangerous
delicious tasty yummy good
convenient handy
useful helpful handy
ridiculous absurd silly
honest
lazy
brave
calm relaxed chill
underpaid paid
`
