/** When, how long and how often. Compiled for this project. */
export const time = `
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
at the moment [_$] = right now [_$ !BE_ STATEMENT] = atm
at this time [_$] > right now
at this point in time > at this point; right now
at that moment [_$/,] > right then
in the present > now
nowadays [^_|_$] = these days
in recent times [_$/,] > lately; recently
in recent weeks > lately
in recent days > lately
as of late [_$/,] > lately
lately [_$] > recently
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
later on [_$] = later [!NOT/see/talk/or/sooner_]
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
the upcoming [_week/weekend/year] > this coming
at the age of [_0] > at
at an early hour > early
in the early hours of the morning > early in the morning
in the early hours > really early
early in the morning [_$] = first thing
during the night > in the night
during the day [_$] > in the day
during this time, [^_] > meanwhile,
for an extended period of time > for ages; for a long time
for an extended period > for ages; for a long time
for a long time [_$] = for ages
for quite some time > for ages; for a while
for some time [_$ !NOT_] > for a while
for a short time [_$] > for a bit
for a while [_$] = for a bit
in quite some time > in ages; in a while
in quite a while > in ages; in a while
in a long time [_$] = in ages
a long time ago = ages ago
a short while ago > a bit ago
some time ago > a while ago
the other day = a few days ago
on a daily basis > every day; daily
on a regular basis > regularly; all the time [_$]
on a weekly basis > every week
for the duration of > during
for the first time ever = for the first time
for the time being [_$/,] > for now
for the foreseeable future > for now
eventually, [^_] > in the end,
at the end of the day [_,/$] = in the end
at long last [^_|_$/,] > finally
at last [^_|_$/,] = finally [_$]
once again = again [_$ !once/yet/never/NOT_]
yet again > again
once more [_$] > again
over and over again [_$] > over and over
every time [_PRON] = each time [_PRON] = whenever
on every occasion > every time
on numerous occasions > so many times; a lot
on several occasions > a few times
on multiple occasions > a few times
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
`
