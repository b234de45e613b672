/** What people are, feel and hope: "I am ..." in fewer words. Compiled for this project. */
export const being = `
i am in disbelief that > i can't believe
i find it hard to believe that > i can't believe
i am curious [_if/whether/what/how/why] > i wonder
i'm curious [_if/whether/what/how/why] > i wonder
i am curious to know > i wonder
i'm curious to know > i wonder
i am curious to see > i wonder [_if/what/how/who]; i want to see
i am in agreement [_with/$] > i agree
i am in love with [_this/these/the/OWN] > i love; i'm in love with
i'm in love with [_this/these/the] > i love
i have a feeling that > i feel like; i think
i have come to realize that > i've realized
i have come to realise that > i've realised
i was informed that > i heard
i was under the impression that > i thought
i came across [_a/an/this/the/some] > i found; i saw
i stumbled upon [_a/an/this/the/some] > i found
i am hopeful that > i hope; hope [^_]
i'm hopeful that > i hope; hope [^_]
i do hope > i hope; hope [^_]
i am hoping that > i hope; hoping [^_]; hope [^_]
i'm hoping that > i hope; hoping [^_]; hope [^_]
i am hoping to > i hope to; hoping to [^_]
i am wondering [_if/what/how/why/whether] > i wonder; wondering [^_]
i'm wondering [_if/what/how/why/whether] = i wonder
i was wondering [^_if/whether] > wondering
i am craving > craving [^_]; i want
i'm craving [^_] = craving
i am missing [_you/my/him/her/them/home/everyone] > i miss; missing [^_]
i am loving > i love; loving [^_]
i'm loving [^_] = loving
i am enjoying > i'm enjoying; enjoying [^_]
i am feeling [_like] > i feel; feeling [^_]
i'm feeling [^_ADJ/so/like] = feeling
i am in need of > i need
am in need of > need
are in need of > need
is in need of > needs
i am in dire need of > i really need
i am in desperate need of > i really need
i am a huge fan of > i love; huge fan of [^_]
i am a big fan of > i love; big fan of [^_]
i'm a huge fan of > i love; huge fan of [^_]
i'm a big fan of > i love; big fan of [^_]
i am a fan of > i like
i have a great fondness for > i really like
i have a deep love for > i love
i am constantly [_ING] > i'm always; i keep
i am always [_ING] > i'm always; i keep
i am almost certain [_PRON/that] > i'm pretty sure
i am quite sure [_PRON/that] > i'm pretty sure
i am fairly certain [_PRON/that] > i'm pretty sure
i'm fairly certain [_PRON/that] > i'm pretty sure
i am struggling to > i'm struggling to; struggling to [^_]
i am considering [_ING] > i'm thinking about; thinking about [^_]
i'm considering [_ING] > i'm thinking about; thinking about [^_]
i am contemplating [_ING] > i'm thinking about; thinking about [^_]
i am preparing to [_BASE] > i'm getting ready to; getting ready to [^_]
i am preparing for > i'm getting ready for; getting ready for [^_]
i am about to [_BASE] > i'm about to; about to [^_]
i'm about to [^_BASE] = about to
i am on my way [_to/home/$] > on my way [^_]; i'm on my way
i'm on my way [^_to/home/$] = on my way
i am back [^_from/in/at/to/home] > back
i am at home [_$/with] > i'm home
i am in bed > in bed [^_]
does anyone else [^_BASE/think/feel/have/love/hate] = anyone else
is anyone else [^_ING/ADJ] = anyone else
for no apparent reason > for no reason
to the best of my knowledge > as far as i know
at an alarming rate > so fast
it was a pleasure to meet you > it was nice to meet you; nice to meet you [^_]
it was great to see you [^_] = great to see you
it was nice to see you [^_] = nice to see you
it was lovely to see you [^_] = lovely to see you
it is great to see [^_] > great to see
it's great to see [^_] = great to see
it's good to see [^_] = good to see
it is such a beautiful day > such a beautiful day [^_]; what a beautiful day [^_]
it is a beautiful day > beautiful day [^_]; what a beautiful day [^_]
it is too [^_ADJ] > too
it is so [^_ADJ] > so
it's so [^_ADJ] = so [!RESULT STATEMENT]
that was so [^_ADJ] > so
most recent [!DET_|the/OWN_] > latest
`
