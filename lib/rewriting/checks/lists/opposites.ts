/** Words that say the opposite of one another, the one side and the other. Compiled for this project. */
export const opposites = `
love like adore enjoy > hate loathe detest dislike despise
good great nice excellent amazing wonderful brilliant fantastic awesome lovely > bad awful terrible horrible dreadful rubbish poor worst
best > worst
better > worse
happy glad delighted pleased thrilled > sad unhappy miserable gutted devastated
open opened opening opens > close closed closing shut
win won beat winning > lose lost losing
early earlier > late later
before > after
inside indoors > outside outdoors
with > without
hot warm > cold freezing chilly
fast quick quickly > slow slowly
easy simple > hard difficult tricky tough
safe > dangerous unsafe
right correct > wrong incorrect
wet > dry
alive > dead
awake > asleep
buy bought buying > sell sold selling
accept accepted accepting > refuse refused reject rejected decline declined
agree agreed > disagree disagreed
allow allowed > ban banned forbid forbidden
pass passed > fail failed
succeed succeeded success > fail failed failure
improve improved > worsen worsened
increase increased rise rose grow grew > decrease decreased fall fell drop dropped shrink shrank
gain gained > lose lost
tired exhausted > rested refreshed
sick ill > well healthy
brave > scared afraid
lucky fortunate > unlucky unfortunate
luckily fortunately thankfully > unfortunately sadly
married > divorced
calm relaxed > stressed anxious
half > whole entire
break broke broken crash crashed > fix fixed repair repaired
big large huge enormous massive > small tiny
cheap affordable > expensive pricey
loud noisy > quiet silent
boring dull > exciting interesting fascinating
remember remembered > forget forgot forgotten
`
