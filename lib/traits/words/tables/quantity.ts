/** How much and how many. Compiled for this project. */
export const quantity = `
numerous [!DET_] > many; a lot of; loads of
several [!DET/last/past/next/other_] > a few [!_of]
several of > a few of; some of
various [!DET_] > different; all kinds of
multiple [!DET_ _times/people/days/things/places] > several
countless [!DET_] > so many [STATEMENT]; loads of
innumerable > so many
many [_people/times/things/years/friends !DET_ !NOT_ !so/too/how/as/very/that/good/not/great_] > a lot of; loads of
many of [!so/too/how/as/not/very_ _NP] > a lot of
a lot of [!such/quite/NOT/not_] = lots of [!_fun/laughs] = loads of = a ton of = tons of
a lot [_$ !thanks/quite/NOT/not/that's/such_] = loads [_$] = tons [_$]
a great deal of > a lot of; loads of
a great deal [_$] > a lot
a large number of > a lot of; loads of
a large amount of > a lot of; loads of
a significant amount of > a lot of
a considerable amount of > a lot of
a great number of > a lot of
a vast number of > a lot of; tons of
a good number of > a lot of
a variety of > all kinds of; different; lots of
a multitude of > a lot of; loads of
a number of > a few; some
a handful of > a few
a small amount of > a little; a bit of
the majority of > most of [_NP]; most [!_NP]
the vast majority of > most of [_NP]; most [!_NP]
the entirety of > all of; the whole of
the entire > the whole
entire [OWN/an_] > whole [!an_]
an entire > a whole
the entire day > all day
the entire night > all night
the entire week > all week
the entire time > the whole time; all the time
the entire weekend > all weekend
the entire morning > all morning
the entire afternoon > all afternoon
the whole day = all day
the whole night = all night
the whole week = all week
the whole weekend = all weekend
throughout the day > all day
throughout the night > all night
throughout the week > all week
throughout the weekend > all weekend
throughout the entire day > all day
throughout my life > all my life
additional [!an/the_ !DET_] > more; extra
additional [DET_] > extra; other [OWN/the_]
an additional > another; an extra
further [_information/details/questions/ado/notice/updates !DET_] > more [!_ado/notice]
insufficient > not enough
sufficient [BE_ _$] > enough
sufficient [!DET_ !BE_] > enough
adequate [!DET_ !BE_] > enough
ample > plenty of; enough
plenty of [!NOT_] = lots of
an abundance of > lots of
every single [_day/time/night/morning/week/year/one] > every
each [_day/night/morning/week/time/year/month !DET_] = every
each and every > every
everyone = everybody
someone [!_else's] = somebody
anyone = anybody
no one = nobody
individuals > people
a person who > someone who
persons [_$/,/who/that/in/at/with/from/of/are/were/have/had/can/will/to/on/and/or] > people
one another > each other
more than [_0] = over
in excess of > more than; over
`
