/** How sentences open, and longer ways of saying a word or two. Compiled for this project. */
export const openings = `
it appears that > looks like; seems like; i guess
it seems that > looks like; seems like; i guess
it appears [_PRON/NP !_to/that] > looks like; seems like
it seems [_PRON/the !_to/that] > looks like; seems like
it looks like [^_] = looks like [^_PRON/NP]
it seems like [^_] = seems like [^_PRON/NP]
it appears to [_be/have] > it seems to
i hope [^_that/you/it/we/they/everyone/he/she/this/your] = hope
i hope that [_PRON/your/the/everyone/this] > i hope; hope [^_]
i think that [_PRON/the/my] > i think
i know that [_PRON/the/my] > i know
i guess that [_PRON/the] > i guess
i am so glad that > so glad [^_]; i'm so glad
i'm so glad that > so glad [^_]; i'm so glad
i'm glad [^_PRON/that/to] = glad
i am glad [^_PRON/that/to] > glad
i'm so glad [^_PRON/that/to] = so glad
i am so proud of [^_] > so proud of
i'm so proud of [^_] = so proud of
i love it when > love when [^_]; i love when
i am not sure [_if/what/how/why/about] > not sure [^_]; i'm not sure
i'm not sure [^_if/what/how/why/about] = not sure
i wonder [^_if/what/why/how/who/when/where] = wonder
i have just [_ED/seen/got/had/found/been/made/bought/finished/started/woken] > i've just; just [^_]
i have finally [_ED/got/found/finished/made/seen] > i've finally; finally [^_]
i just [^_got/saw/had/found/made/bought/woke/went/came/finished/started/realized] = just
i am going to bed > off to bed [^_]; i'm going to bed
i am feeling [_ADJ] > i'm feeling; feeling [^_]; i feel
i am experiencing [_NP/issues/problems/some] > i'm having
i find it [_ADJ !_to] > it's; i think it's
i find that > i think
i found it to be [_ADJ] > it was; i thought it was
i am of the belief that > i think
i have decided to [_BASE] > i've decided to; i'm gonna
i have been wanting to > i've wanted to; been wanting to [^_]
i have to say, [^_] = gotta say,
i have to admit, [^_] = gotta admit,
it is a pity that > it's a shame; too bad
it's a pity that > it's a shame; too bad
what a pity [^_$] > what a shame; too bad
that is unfortunate [_$] > that's a shame
that's unfortunate [_$] > that's a shame
that is unfortunate [_$] => that sucks
that's unfortunate [_$] => that sucks
that is wonderful [_$] > that's great; that's awesome
it is difficult to [_BASE] > it's hard to
it's difficult to [_BASE] > it's hard to
it is impossible to > you can't
it's impossible to > you can't
is it possible to [_BASE ^_] > can i; can you
would it be possible to [_BASE ^_] > could you; can i
would you be able to [_BASE ^_] > could you; can you
are you able to [_BASE ^_] > can you
could you please [^_BASE/tell/let] = can you please
could you [^_BASE] = can you
would you mind [_ING ^_] > do you mind
do you have any idea [_what/why/how/who/where] > do you know; any idea [^_]
does anyone have any [^_] > anyone have any; anyone got any
does anyone know [^_] = anyone know
has anyone [^_ED/seen/heard/been/got/had/read] = anyone
are you [^_ING/ready/free] = you [!STATEMENT]
do you want to [^_] = wanna [^_BASE !STATEMENT]
do you want [^_NP/some] = want [!STATEMENT]
there is no need to > no need to [^_]; you don't have to
there's no need to > no need to [^_]; you don't have to
there is no way [_that/PRON/i'm] > no way
there's no way [_that/PRON/i'm] > no way
there is nothing better than > nothing better than [^_]; nothing beats
there's nothing better than [^_] = nothing better than [^_] = nothing beats
nothing compares to > nothing beats
the best part is that > best part is [^_]; the best part is
the fact that [love/hate/loved/hated_] > how; that
in a good mood [BE_] > happy
in a bad mood [BE_] > grumpy
have the opportunity to > get to
had the opportunity to > got to
have the chance to > get to
had the chance to > got to
had the pleasure of meeting > got to meet; met
have no choice but to > have to
had no choice but to > had to
make an effort to > try to
made an effort to > tried to
make a decision > decide
made a decision > decided
made the decision to > decided to
make the decision to > decide to
have a conversation with > talk to
had a conversation with > talked to
having a conversation with > talking to
have a discussion about > talk about
took a look at > looked at
v:have a good time = have fun
v:have a great time = have so much fun
v:have an enjoyable time > have fun; have a good time
v:have difficulty [_ING] > have trouble; struggle [_with]
v:have trouble [_ING] = have a hard time
v:take a nap = have a nap
v:take a shower = have a shower
v:take a bath = have a bath
v:take a break = have a break
v:consume alcohol > drink
is comprised of > is made up of
is located > is [_in/at/on/near/next/right]
are located > are [_in/at/on/near/next/right]
is situated > is [_in/at/on/near/next/right]
is present [_in/at] > is
was present [_in/at] > was
not certain [BE_] > not sure
not aware [BE_ _of/that] > not sure
does not matter [_$] > doesn't matter
makes no sense = doesn't make sense
make no sense = don't make sense
made no sense = didn't make sense
of all time [_$] > ever
of my life [day/night/week/weekend/year/time_ _$] > ever
in the entire world > in the whole world; ever [_$]
that i have ever [_ED/seen/had/heard/read/been/eaten/met] > i've ever
that i've ever [_ED/seen/had/heard/read/been/eaten/met] = i've ever [!that_]
as of right now > right now
all of you [_$] = you all [_$] = you guys
everyone [HELLO_ _$] = everybody [HELLO_] = all [HELLO_] = guys [HELLO_] = y'all [HELLO_] = folks
and so on [_$] = etc [_$] = and stuff
et cetera [_$] > etc; and so on
or something similar [_$] > or something; or whatever
and similar things [_$] > and stuff
what is happening [_$] > what's going on
what's happening [_$] = what's going on
how are you [^_$] = how are you doing [^_$] = how's it going [^_$] = how r u
how are you doing today [^_] > how's it going; how are you
what are you doing [^_] = whatcha doing [^_] = what you doing
`
