/** Nouns that people use for one another in everyday posts, a group a line. Compiled for this project. */
export const nearThings = `
mother mum mom mam mama
father dad papa daddy
grandmother grandma gran nan granny nana
grandfather grandpa grandad granddad
brother bro
sister sis
child kid children toddler son daughter
baby newborn
boy lad
girl lass
man guy bloke dude fella gentleman
woman lady
people folks everyone everybody guys folk y'all
everyone everybody all people
someone somebody anybody anyone one
nobody no-one
friend mate pal buddy
husband hubby partner wife
neighbour neighbor next door
boss manager
colleague coworker workmate
teacher
student pupil
doctor gp
dog pup puppy doggo
cat kitty kitten
house home place
flat apartment
room
kitchen
toilet loo bathroom
garden yard
street road lane
car motor
bike bicycle cycle
train
bus coach
plane flight
luggage suitcase bag
shop store
supermarket shop store
money cash funds budget
price cost fee
job work
office work
meeting
holiday vacation trip
trip journey ride
picture photo pic image shot
film movie
book novel
story tale
article piece post
post blog entry
song tune track
music
phone mobile cell
computer laptop pc machine
app application
program software
programmer developer dev coder people
bug error fault issue problem
problem issue trouble
question query
answer reply response
idea clue thought
plan
reason why cause
way method manner how
thing stuff
part bit piece section
end finish ending
beginning start
top
bottom
middle
side
place spot
picture photograph
message text note
letter
email mail
link url
information info details
advice tips tip recommendation suggestion
help support
thanks thank cheers
food meal grub
dinner tea supper meal
lunch
breakfast
coffee
drink beverage
beer pint
cake
sweets candy
rubbish trash garbage waste bin
weather
rain raining
morning
evening night tonight
night evening
afternoon
day
week
weekend
minute min moment
hour
second sec moment
moment second minute
today
tomorrow
yesterday
time
game match
team side
race
victory win
party
present gift
birthday
celebration party
queue line
crowd
sign notice
rule
list
step
luck
fun laugh
joke
noise sound racket
smell
pain ache
illness sickness
hospital
medicine meds
clothes clothing outfit
shoes trainers
jumper sweater
trousers pants
scarf
school
class lesson lecture
test exam
exhibition exhibit show
show gig concert
ticket
seat
tap faucet
lift elevator
oven
fridge refrigerator
sofa couch
bed
mistake error regret
truth
life
world earth planet
war fight
law rule
government
election vote
survey poll
report
review
opinion take view thought
habit
dream
feeling vibe mood
surprise
miracle
bargain deal steal
sale
copy
version
update news
announcement news
competition contest
prize award
writer author
customer client
firm company business
shelf
signature sign
`
