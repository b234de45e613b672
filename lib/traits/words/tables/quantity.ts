/** How much and how many, and when. Compiled for this project. */
export const quantity = `
numerous [!DET_] > many; a lot of; loads of; so many [STATEMENT]
several [!DET/last/past/next/other_] > a few [!_of]; a couple of [_times/days/weeks/months/years/hours/people/things]
several of > a few of; some of
various [!DET_] > different; all kinds of
multiple [!DET_ _times/people/days/things/places] > a lot of; loads of
countless [!DET_] > so many [STATEMENT]; loads of
innumerable > so many
many [_people/times/things/years/friends !DET_ !NOT_ !so/too/how/as/very/that/good/not/great_] > a lot of; loads of; so many [STATEMENT]
many of [!so/too/how/as/not/very_ _NP] > a lot of
a lot of [!such/quite/NOT/not_] = lots of [!_fun/laughs] = loads of = a ton of = tons of
a lot [_$ !thanks/quite/NOT/not/that's/such_] = loads [_$] = tons [_$] = so much [_$ STATEMENT]
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
a number of > a few; some; a lot of
a handful of > a few
a couple of [_days/weeks/hours/times/people/things/months/years] = a few [_days/weeks/hours/times/people/things/months/years]
a small amount of > a little; a bit of
the majority of > most of [_NP]; most [!_NP]
the vast majority of > most of [_NP]; most [!_NP]
the entirety of > all of; the whole of
the entire [_day/night/week/weekend/time/thing/house/family/world/year/month/morning/afternoon/team/class/season/place/way/city/school/movie/film/book/country] = the whole [_day/night/week/weekend/time/thing/house/family/world/year/month/morning/afternoon/team/class/season/place/way/city/school/movie/film/book/country]
entire [my/our/your/his/her/their/an_] > whole [!an_]
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
additional [DET_] > extra; other [the/my/our/their_]
an additional > another; an extra
further [_information/details/questions/ado/notice/updates !DET_] > more [!_ado/notice]
insufficient > not enough; too little
sufficient [BE_ _$] > enough
sufficient [!DET_ !BE_] > enough
adequate [!DET_ !BE_] > enough
ample > plenty of; enough
plenty of [!NOT_] = lots of
an abundance of > lots of; so much
excessive [!DET/BE_] > too much
every single [_day/time/night/morning/week/year/one] > every
each [_day/night/morning/week/time/year/month !DET_] = every [_day/night/morning/week/time/year/month]
each and every > every
both of us = the two of us
everyone = everybody
someone [!_else's] = somebody
anyone = anybody
no one = nobody
individuals > people
a person who > someone who
persons > people
the two of them = both of them
nothing more than > just
no more than > only; at most
one another > each other
more than [_0] = over [_0]
in excess of > more than; over
currently [BE_ _ING] > -
currently [BE_ _ADJ/away/PREP] > -; now [!_ADJ]
currently [_$] > right now; atm
currently [^_PRON/,] > right now
currently [PRON_] > -
presently [BE_ _ING] > -
presently [_$] > right now; now
at present [_$] > right now
at the present time > right now
at this moment [_$/,] > right now
at the moment [_$] = right now [_$ !BE_ STATEMENT] = atm [_$]
at this time [_$] > right now
at this point in time > at this point; right now
at that moment [_$/,] > right then
in the present > now
nowadays [^_|_$] = these days [^_|_$]
in recent times [_$/,] > lately; recently
in recent weeks > lately
in recent days > lately
as of late [_$/,] > lately
recently [_$] = lately [_$]
recently [BE/HAVE/i/we/he/she/they/just_ _ED/bought/got/went/saw/had/started/found/moved/made/came/took/met] > just [i/we/he/she/they/HAVE_]
shortly [_$ !_after/before] > soon
shortly after > right after; soon after
shortly before > right before
momentarily [_$] > in a minute; in a sec
in the near future [_$/,] > soon
in the coming days > in the next few days; soon
in the coming weeks > in the next few weeks
in due course > soon; at some point
at a later time > later
at a later date > later
at some point in the future > someday; one day
in the future [_$] > one day
later on [_$] = later [_$ !NOT/see/talk/or/sooner_]
this evening = tonight
tomorrow evening = tomorrow night
yesterday evening = last night
this very [_day/moment/second/minute] > this
the following day [!BE_] > the next day
the following morning > the next morning
the following week > the next week
the previous day > the day before
the previous night > the night before
the day prior > the day before
the previous week > the week before
the upcoming [_week/weekend/year] > this; next
at the age of [_0] > at
at an early hour > early
in the early hours of the morning > early in the morning
in the early hours > really early
early in the morning [_$] = first thing [_$]
during the night > in the night
during the day [_$] > in the day
during this time, [^_] > meanwhile,
for an extended period of time > for ages; for a long time
for an extended period > for ages; for a long time
for a long time [_$] = for ages [_$]
for quite some time > for ages; for a while
for some time [_$ !NOT_] > for a while
for a short time [_$] > for a bit
for a while [_$] = for a bit [_$]
in quite some time > in ages; in a while
in quite a while > in ages; in a while
in a long time [_$] = in ages [_$]
a long time ago = ages ago
a short while ago > a bit ago
some time ago > a while ago
not long ago > recently
the other day = a few days ago
on a daily basis > every day; daily
on a regular basis > regularly; all the time [_$]
on a weekly basis > every week
daily [_$] > every day
for the duration of > during; for
for the first time ever = for the first time
for the time being [_$/,] > for now
for the foreseeable future > for now
eventually, [^_] > in the end,
at the end of the day [_,/$] = in the end [_,/$]
at long last [^_|_$/,] > finally
at last [^_|_$/,] = finally [_$]
once again = again [_$ !once/yet/never/NOT_]
yet again > again
once more [_$] > again
over and over again [_$] > over and over
whenever [_PRON] > every time
every time [_PRON] = each time [_PRON] = whenever [_PRON]
on every occasion > every time
on numerous occasions > so many times; a lot
on several occasions > a few times
on multiple occasions > a few times; a lot
on that day [_,/$] > that day
simultaneously [_$] > at the same time
at the same time as > while [_PRON]
in a timely manner > on time
ahead of schedule > early
behind schedule > late
as quickly as possible > asap
at your earliest convenience > when you can; asap
until now [_$] > so far
thus far > so far
up to this point > so far
to this day [_$] > still
`
