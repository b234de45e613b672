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
n:vegetable > veggie; veg
n:vegetarian [a/BE_] = veggie [a/BE_]
n:barbecue = bbq
n:breakfast [my/some/for/having/a_ !_club/tv] > brekkie
n:celebrity > celeb
n:episode = ep [an/the/last/this/new/next/first/another/each/final_]
n:combination [a/the/great_] = combo [a/the/great_]
n:champion [the/world/a_] = champ [the/world/a_]
n:statistic [the/some/these_] > stat
n:video [a/the/this/new/my/your_ !_game/games/call] = vid [a/the/this/new/my/your_]
n:dormitory > dorm
n:delicatessen > deli
n:university campus > campus
n:memorandum > memo
n:veterinarian > vet
information [!_technology/desk/session] > info
statistics [the/some/these/my/your_] > stats
maximum [the_ _of/$] = max [the_ _of/$]
minimum [the_ _$] = min [the_ _$]
approximately [_0] > approx
versus = vs
et cetera > etc
comfortable [so/very/really/BE/super/too/more/get/getting_] = comfy [so/very/really/BE/super/too/get/getting_]
fabulous [BE/looks/so_] = fab [BE/looks/so_]
fantastic [BE_] > fab
gorgeous [so/BE_ _$] > gorg
ridiculous [BE/so_ _$] > ridic
suspicious [so/kinda/bit/very/BE_ _$] > sus; sketchy
legitimate [BE_] > legit
legitimately > legit [_ADJ]; actually
especially [,_ _NP/when/if/in/on/with/since/the] = esp [,_ _NP/when/if/in/on/with/since/the]
awkward [so/BE_ _$] = awks [so/BE_ _$]
appointment [my/an/the_] > appt
department [the/my/our_ !_of/store] > dept
temperature [the/a_ _of/is/was/$] > temp
cousin [my_] > cuz
brother [OWN/little/big_ !_in] = bro [OWN/little/big_]
sister [OWN/little/big_ !_in] = sis [OWN/little/big_]
grandmother [my_] = gran [my_] = nana [my_]
auntie = aunty
bathroom [the_] = restroom [the_]
umbrella [my/an/the_] = brolly [my/a/the_]
chewing gum > gum
french fries = fries = chips [some/my/and/of_ !_and]
fizzy drink > soda; pop
soft drink > soda; fizzy drink
cup of tea [a/my/nice/another_] = cuppa [a/my/nice/another_]
air conditioning = ac [the/no/my/with_] = aircon [the/no/my/with_]
air conditioner > ac
washing machine [my/the_] > washer
personal computer > pc
operating system > os
wireless network > wifi
wireless internet > wifi
website [OWN/the/this/a_] = site [OWN/the/this/a_]
text message [a/the/my/your_] > text
text messages [my/your/any/the/these_] > texts
direct message [a/me/my_] = dm [a/my_]
direct messages [my/your_] = dms [my/your_]
private message [a_] = pm [a_]
social media platforms > social media
social networking > social media
in real life [_$] = irl [_$]
as far as i know = afaik
if i remember correctly = iirc
for what it's worth = fwiw
to be fair, [^_] = tbf, [^_]
in my humble opinion = imho
what the heck = wth = what the hell
never mind [^_] = nevermind [^_] = nvm [^_]
just kidding [_$] = jk [_$] = only joking [_$]
on my way [_$/home/to] = omw [_$/home/to]
be right back [^_] = brb [^_]
too much information [_$] > tmi
work from home [_$/today] = wfh [_$/today]
got to go [^_$] = gtg [^_$] = gotta go [^_$]
have to go [_$] = gotta go [_$]
no idea [^_what/why/how/who/if] = dunno [^_what/why/how/who/if]
i do not know [^_what/why/how/who/if/$] > dunno; no idea
i don't know [_what/why/how/who/if/$] = dunno [^_what/why/how/who/if/$] = i dunno [_what/why/how/who/if/$]
`
