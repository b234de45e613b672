/** Being able, having to, wanting and looking forward. Compiled for this project. */
export const beingAble = `
am unable to > can't
is unable to > can't
are unable to > can't
i'm unable to > i can't
we're unable to > we can't
you're unable to > you can't
they're unable to > they can't
was unable to > couldn't
were unable to > couldn't
will be unable to > won't be able to
i'll be unable to > i won't be able to
have been unable to > haven't been able to
has been unable to > hasn't been able to
am not able to > can't
is not able to > can't
are not able to > can't
i'm not able to > i can't
isn't able to > can't
aren't able to > can't
was not able to > couldn't
were not able to > couldn't
wasn't able to > couldn't
weren't able to > couldn't
am able to [!^_] > can
is able to > can
are able to > can
i'm able to > i can
was able to [_BASE !^_ STATEMENT] > managed to; got to
were able to [_BASE !^_ STATEMENT] > managed to; got to
managed to [_BASE !PERFECT_] = was able to [i/he/she/it_ STATEMENT]
am required to > have to
is required to > has to
are required to > have to
was required to > had to
were required to > had to
i'm required to > i have to
am obligated to > have to
am forced to [_BASE] > have to
was forced to [_BASE] > had to
it is necessary to [_BASE] > you have to; we have to
must [i/we_ _BASE !_have/feel/look/seem/sound/love/know/say/admit/want/miss/need/mean] > have to; need to; gotta
must [you_ _watch/see/try/read/visit/go/come/get/listen/play/eat] > have to; need to; gotta
must [he/she/it_ _go/come/get/stop/do/change/leave/pay/finish] > has to; needs to
must say [i_] > have to say; gotta say
must admit [i_] > have to admit; gotta admit
must confess [i_] > have to admit
have to [i/we/you/they_ _BASE] = gotta
need to [i/we/you/they_ _BASE STATEMENT] = have to
ought to [_BASE/be] > should
had better [_BASE/be] > better
would like to [i/we/you/they_ _BASE/be] > want to; wanna
would like to [he/she_ _BASE/be] > wants to
i'd like to [_BASE/be] > i want to; i wanna
we'd like to [_BASE/be] > we want to; we wanna
i would like [_a/an/some/my/it/this/that/you/to] > i want; i'd like
i would appreciate [_it/some/any] > i'd love
i will [_BASE !_have/be/not] = i'm gonna [!_have/be]
i'll [_BASE !_have/be/see/let/never/call/tell/be] = i'm gonna [!_have/be/see/let/call/tell]
we will [_BASE !_have/be/not] = we're gonna [!_have/be]
shall [i/we_ _BASE/be !^_] > will
shall we [^_ _BASE/go/get] > should we; wanna
shall i [^_ _BASE] > should i
i am looking forward to [_NP] > can't wait for [^_]; i can't wait for
i'm looking forward to [_NP] > can't wait for [^_]; i can't wait for
i am really looking forward to [_NP] > can't wait for [^_]; so excited for [^_]; i can't wait for
i'm really looking forward to [_NP] > can't wait for [^_]; so excited for [^_]; i can't wait for
i'm so looking forward to [_NP] > can't wait for [^_]; i can't wait for
are looking forward to [we/they_ _NP] > can't wait for
looking forward to [^_NP] = can't wait for
eagerly anticipating [_NP] > so excited for [BE_]; waiting for
eagerly awaiting [_NP] > waiting for; so excited for [BE_]
eagerly waiting for [_NP] > waiting for; so excited for [BE_]
eagerly await [_NP] > can't wait for
eager to [BE_ _BASE/see/hear/be] > excited to
i am eager to [_BASE/be] > i can't wait to
i'm eager to [_BASE/be] > i can't wait to
i am excited to [_BASE/be] = i can't wait to
i'm excited to [_BASE/be] = i can't wait to
i cannot wait to > can't wait to [^_]; i can't wait to
i cannot wait for > can't wait for [^_]; i can't wait for
i cannot wait until > can't wait til [^_]; i can't wait until
i can't wait to [^_] = can't wait to
i can't wait for [^_] = can't wait for
i can't wait until [^_] = can't wait until
`
