/** Hello, thanks, yes, no, goodbye and what else is said before or after. Compiled for this project. */
export const greetings = `
hi [^_] = hello [^_] = hey [^_] = hiya [^_] = heya
hello there [^_] = hi there [^_] = hey there
greetings [^_,/$/everyone/all/friends] > hi; hello; hey
good morning [^_] = morning [^_$/everyone/all/,/guys]
good evening [^_] = evening [^_$/everyone/all/,/guys]
good night [!DET_] = goodnight [!DET_] = night night [^_] = nighty night [^_]
farewell [^_] > bye; goodbye
goodbye [!DET_] = bye [!_bye]
goodbye [^_$/everyone] = bye bye [^_$/everyone] = see ya [^_$/everyone] = later [^_$]
see you later = see ya later = catch you later
see you soon = see ya soon
see you tomorrow = see ya tomorrow
take care [^_$] = tc
thank you [^_$/for/,/so/everyone/all] = thanks [^_$/for/,/so/everyone/all] = cheers [^_for/everyone/all]
thank you very much [_$/for] = thank you so much [_$/for] = thanks so much [_$/for] = thanks a lot [_$/for] = many thanks [^_$/for] = thanks a bunch [_$/for]
many thanks [^_for/to/$] = thanks [^_for/to/$] = thank you
i would like to thank > thanks to [^_]; thank you [^_]; i want to thank
i'd like to thank > thanks to [^_]; i want to thank
i want to thank you for > thank you for; thanks for
i would like to thank you for > thank you for; thanks for
i'd like to thank you for > thank you for; thanks for
i am grateful for > thankful for [^_]; so grateful for [^_]
i am so grateful for > so grateful for [^_]
i am thankful for > thankful for [^_]; i'm thankful for
i am very grateful for > so grateful for [^_]; i'm so grateful for
i appreciate it [_$] = thanks [^_]
i appreciate your [^_help/support/time/advice/kindness] > thanks for your
i really appreciate your [^_help/support/time/advice/kindness] > thanks so much for your
i appreciate the [^_help/support/time/advice] > thanks for the
much appreciated [^_$] > thanks; cheers
you are welcome [^_$] > no problem; no worries; np
you're welcome [^_$] = no problem [^_$] = no worries [^_$] = np [^_$] = anytime [^_$] = no prob
yes [^_,/$] = yeah [^_,/$] = yep [^_,/$] = yup [^_,/$] = yea [^_,/$] = yah
no [^_,] = nope [^_,] = nah
no [^_$] = nope [^_$] = nah
of course [^_,/$] = sure [^_,/$] = for sure
that is correct [^_$] > that's right; yep
i agree [^_$] = agreed [^_$] = same [^_$] = i know right
i agree with you [^_$] > agreed; same
me too [^_$] = same here [^_$] = same
okay = alright [!BE_ !_with] = ok = k [^_,/$]
all right [^_,/$] = alright [^_,/$] = okay
very well [^_,/$] > ok; alright
great [^_,/$] = awesome [^_,/$] = cool [^_,/$] = nice [^_,/$] = sweet
wonderful [^_,/$] > great; awesome; nice
excellent [^_,/$] > great; awesome; nice
congratulations [^_] = congrats
congratulations to = congrats to
well done [^_] = good job [^_] = nice one [^_$/,] = great job [^_]
good luck [^_$/with/to] = best of luck
happy birthday [^_] = hbd [^_$/to]
happy birthday to you [^_] > happy birthday
happy new year [^_] = hny
merry christmas [^_] = happy christmas [^_] = merry xmas
christmas [!DET/merry/happy/father_ !_tree/carol/carols] = xmas [!_tree]
i'm sorry [^_,/$/for/to/but/about] = sorry
i am sorry [^_,/$/for/to/but/about] = sorry
i am so sorry [^_] = so sorry [^_] = i'm so sorry
i am very sorry [^_] > so sorry; i'm so sorry
i am sorry to hear that [_$] > sorry to hear that
i'm sorry to hear that [_$] = sorry to hear that
please forgive me [_for/$] > sorry
pardon me [^_] > sorry; excuse me
my fault [^_$] = my bad
oh my goodness [^_] = oh my god [^_] = oh my gosh [^_] = oh my [^_,/$]
oh no [^_] = aw no
wow [^_,/$] = woah [^_,/$] = whoa
hooray [^_,/$] = yay [^_,/$] = woo [^_,/$] = woohoo
haha = hahaha = hehe [^_|_$] = lol [^_|_$]
laughing out loud [!BE_ !still/just/always/even/actually_] > lol
ha ha > haha
goodness [^_,] > wow,; omg,
dear [^_friends/all/everyone] > hey; hi
ladies and gentlemen [^_] > everyone; guys
dear friend [^_] > hey
have a nice day [_$] = have a good day [_$] = have a great day [_$] = have a good one
have a wonderful day > have a great day; have a good day
have a wonderful weekend > have a great weekend; have a good weekend
have a wonderful time > have a great time; have fun
have a wonderful evening > have a great evening; have a good night
have a pleasant day > have a nice day
enjoy your day [^_$] = have a good day
i wish you all the best [^_] > all the best
i wish you a happy birthday > happy birthday
wishing you a happy birthday [^_] > happy birthday
wishing you a very happy birthday [^_] > happy birthday
wishing you all the best [^_] > all the best
i love you [_$/so/all/guys] = love you [^_$/so/all/guys] = love ya [^_$/so/all]
i miss you [_$/so/all/guys] = miss you [^_$/so/all/guys]
sleep well [^_$] = sweet dreams
get well soon [^_] = feel better soon [^_] = feel better [^_$]
please let me know [^_] = let me know [^_] = lmk [^_$/if/what/when/how]
unfortunately, [^_] = sadly,
unfortunately [,/#/but/and/is/are/was_ !^_] = sadly
fortunately, [^_] = luckily, = thankfully,
fortunately [!^_] = luckily = thankfully
regrettably, [^_] => sadly,; unfortunately,
regrettably [!^_] => sadly; unfortunately
hopefully [^_PRON/the/my] = i hope [^_PRON/the/my] = hope
it is my hope that [^_] > i hope; hope
clearly, [^_] = obviously,
evidently > clearly; obviously
so, [^_] > -
with all due respect, [^_] > no offence,; sorry but
as far as i am concerned, [^_] > imo,; to me,
as you know, [^_] > you know,
you know what, [^_] = guess what,
believe it or not, [^_] = no joke, [^_] = not even joking,
please note that [^_] > just so you know,; fyi,
for your information, [^_] > fyi,; just so you know,
just to let you know, [^_] = just so you know, [^_] = fyi,
as always, [^_] = as usual,
`
