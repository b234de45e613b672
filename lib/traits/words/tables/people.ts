/** People and pets, and what they are to one another. Compiled for this project. */
export const people = `
nv:film [!_festival/crew/set] = movie
n:motion picture > movie; film
n:television > tv
n:television show > tv show; show
n:television program > tv show; show
n:television series > tv show; series
n:child [!_of/abuse/neglect/support/care/custody/benefit/labor/labour/protection/poverty/prodigy] > kid
n:infant > baby
n:teenager = teen
n:adolescent > teenager; teen
n:individual [a/an/this/the/every_ _$/who/in/with/is/was] > person
n:gentleman > man
n:male [a/the/this/that_ _$/who/in/with] > man; guy
n:female [a/the/this/that_ _$/who/in/with] > woman
n:guy [DET_] = dude
n:companion [OWN_] > friend
n:close friend > good friend
n:colleague [OWN/a_] = coworker
n:employer [OWN_] > boss
n:supervisor [OWN_] > boss
n:physician > doctor
n:instructor > teacher
n:educator > teacher
n:educational institution > school
n:pupil > student
n:attorney > lawyer
n:spouse > partner
n:grandmother [!_clock] => grandma; nan; granny
n:grandfather [!_clock] => grandpa; grandad; granddad
n:mother [OWN_ !_tongue/nature/in/board] = mom [OWN_] = mum [OWN_] = mam [OWN_] = mama [my_]
n:father [OWN_ !_figure/in/christmas] = dad
mom [!DET_] = mum
mommy = mummy [!_returns]
mother's day = mothers day
n:relative [OWN_] > family member
n:best friend [OWN_] = bestie = bff
n:boyfriend = bf
n:girlfriend = gf
n:husband [my_] => hubby
n:friend [OWN/a/old/good_] = mate [OWN/a/old/good_] = buddy [OWN/a/old/good_] = pal
n:canine > dog
n:feline > cat
n:puppy = pup
n:dog [OWN/the/a_] = doggo [OWN/the/a_] = pup
n:cat [my/our/the/a_ !_fight] > kitty
`
