/** Verbs that people use for one another in everyday posts, a group a line. Compiled for this project. */
export const nearActions = `
adore love like enjoy fancy dig
hate loathe detest dislike despise stand
start begin commence launch kick
end finish stop quit conclude wrap done over complete
continue keep carry remain stay persist
buy purchase get grab order pick bought drop spend shop
sell flog shift offer
give hand donate gift pass
get receive obtain fetch take
send mail post ship forward deliver text message
mend fix repair patch solve sort
break smash crack wreck ruin destroy bust
make create build produce craft do put
cook bake make fry prepare roast
eat devour scoff munch consume finish have
drink sip down gulp have
move shift relocate transfer change
push postpone delay move
close shut lock
open unlock start
show display reveal present
hide conceal stash
look watch see stare gaze view check
notice spot see realise realize catch clock
see meet encounter run bump
find discover spot locate come
search look hunt seek chase
need require want take
want wish desire fancy fancy hope need
try attempt test go shot give
help assist aid support hand
tell say inform mention announce let
say state claim declare call go
speak talk chat
ask wonder request enquire inquire question
answer reply respond
explain clarify describe tell
complain moan grumble whine rant
shout yell scream
laugh giggle crack lol
cry weep sob tear bawl
smile grin beam
argue fight quarrel row
think believe reckon guess suppose figure feel consider
know understand realise get idea clue
decide choose pick opt
remember recall remind forget
learn find discover teach
teach train show learn
read reread
write type draft pen
walk stroll wander hike foot
run jog sprint race
go head travel leave come
leave depart go quit
arrive come reach turn land show get
return come bring back
drive ride
wait queue hang hold stay
sit lie lay
stand queue
sleep nap doze rest snooze bed asleep
wake rise get up
live stay reside dwell home
stay remain keep live
work function operate run job
play perform
win beat earn victory
lose miss mislay drop gone lost
fall drop tumble trip
hurt ache injure pain sore
die pass lose
save keep rescue
throw toss chuck bin ditch dump
clean wash wipe scrub tidy
carry bring lug haul
bring take carry fetch
hold keep grip
pull drag tug
steal nick rob swipe nab take
catch grab snag
join participate attend
attend go come
cancel scrap axe call off drop skip
skip miss avoid
avoid dodge skip
allow permit let
prevent stop block ban keep
ban forbid prohibit outlaw allowed
force make push
promise swear vow
thank grateful thankful appreciate
apologise apologize sorry
congratulate congratulations congrats
celebrate party
share spread pass post repost
publish release launch drop post out ship
update upgrade
install add
delete remove erase clear
add include join
change alter switch swap turn
grow expand increase gain rise
shrink reduce decrease lower cut drop less fewer
improve better enhance
increase raise up
pay spend fork cost
cost charge price pay
earn make
owe due
use utilise utilize employ
happen occur go possible
seem appear look feel sound
become turn grow get go
exist there
contain hold include
convince persuade talk
refuse decline deny reject
accept take
agree concur
disagree
hope wish pray
expect await anticipate
plan intend going will aim
arrange organise organize set plan
prepare ready get set
recommend suggest tip rec
warn caution
report file
sign register enrol book
register sign
book reserve
visit see go
contact reach message ring email write hit text dm
call phone ring name
name call
dress wear
wear put
worry panic stress fret
scare frighten terrify afraid fear
annoy irritate bother bug
surprise shock astonish amaze stun
survive make through live
manage able make succeed
fail flunk fall
pass clear ace
cause make lead
count number
believe trust buy
pretend act fake
ignore
mean
act behave
resemble like
spend blow drop
gather collect pick
drink brew
melt thaw
grow plant raise
plant put
cover hide
own have possess
belong own
attempt try
bite chew
feed eat
chase run
gain put
debug fix
deploy ship
crash break die
suspect think
admit confess own
judge
finish done complete end
stretch
design make
`
