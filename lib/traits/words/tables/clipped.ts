/** Long words and their clipped forms, beside the short forms that have a trait of their own. Compiled for this project. */
export const clipped = `
nv:advertisement = ad = advert
n:professional [a_ _$] > pro
n:representative [a/my/your/the_] > rep
n:repetition > rep
n:laboratory > lab
n:gymnasium > gym
n:limousine > limo
n:hippopotamus > hippo
n:rhinoceros > rhino
n:microphone = mic
n:collaboration = collab
n:introduction [!_to/of] = intro
n:demonstration [a/the/quick_ _of/$] > demo
n:specification > spec
n:advertisement break > ad break
n:hamburger > burger
n:vegetable [!_oil/garden] => veggie; veg
n:vegetarian [a/BE_] = veggie
n:barbecue = bbq
n:breakfast [my/some/for/having/a_ !_club/tv] => brekkie
n:celebrity => celeb
n:episode = ep [an/the/last/this/new/next/first/another/each/final_]
n:combination [a/the/great_] = combo
n:champion [the/world/a_] = champ
n:statistic [the/some/these_] > stat
n:video [a/the/this/new/my/your_ !_game/games/call] = vid
n:dormitory > dorm
n:delicatessen > deli
n:university campus > campus
n:memorandum > memo
n:veterinarian > vet
information [!_technology/desk/session] > info
statistics [the/some/these/my/your_] > stats
maximum [the_ _of/$] = max
minimum [the_ _$] = min
approximately [_0] => approx
versus = vs
et cetera > etc
comfortable [so/very/really/BE/super/too/more/get/getting_] = comfy [so/very/really/BE/super/too/get/getting_]
fabulous [BE/looks/so_] => fab
fantastic [BE_] => fab
gorgeous [so/BE_ _$] => gorg
ridiculous [BE/so_ _$] => ridic
suspicious [so/kinda/bit/very/BE_ _$] => sus; sketchy
legitimate [BE_] => legit
legitimately => legit [_ADJ]; actually
especially [,_ _NP/when/if/in/on/with/since/the] = esp
awkward [so/BE_ _$] = awks
appointment [my/an/the_] => appt
department [the/my/our_ !_of/store] => dept
temperature [the/a_ _of/is/was/$] => temp
cousin [my_] => cuz
brother [OWN/little/big_ !_in] = bro
sister [OWN/little/big_ !_in] = sis
grandmother [my_] = gran [my_] = nana
auntie = aunty
bathroom [the_] = restroom
umbrella [my/an/the_] = brolly [my/a/the_]
chewing gum > gum
french fries = fries = chips [some/my/and/of_ !_and]
fizzy drink => soda; pop
soft drink => soda; fizzy drink
cup of tea [a/my/nice/another_] = cuppa
air conditioning = ac [the/no/my/with_] = aircon [the/no/my/with_]
air conditioner => ac
washing machine [my/the_] => washer
personal computer > pc
operating system > os
wireless network > wifi
wireless internet > wifi
website [OWN/the/this/a_] = site
text message [a/the/my/your_] > text
text messages [my/your/any/the/these_] > texts
direct message [a/me/my_] = dm [a/my_]
direct messages [my/your_] = dms
private message [a_] = pm
social media platforms > social media
social networking > social media
in real life [_$] = irl
as far as i know = afaik
if i remember correctly = iirc
for what it's worth = fwiw
to be fair, [^_] = tbf,
in my humble opinion = imho
what the heck = wth = what the hell
never mind [^_] = nevermind [^_] = nvm
just kidding [_$] = jk [_$] = only joking
on my way [_$/home/to] = omw
be right back [^_] = brb
too much information [_$] => tmi
work from home [_$/today] = wfh
got to go [^_$] = gtg [^_$] = gotta go
have to go [_$] = gotta go
no idea [^_what/why/how/who/if] = dunno
i do not know [^_what/why/how/who/if/$] > dunno; no idea
i don't know [_what/why/how/who/if/$] = dunno [^_what/why/how/who/if/$] = i dunno [_what/why/how/who/if/$]
`
