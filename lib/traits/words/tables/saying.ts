/** Verbs of saying, thinking, wanting and feeling. Compiled for this project. */
export const saying = `
v:inform [_NP/that] > tell
v:notify [_NP/that] > tell
v:instruct [_NP/to] > tell
vn:state [_that] > say
v:declare [_that] > say
v:announce [_that] > say
vn:remark [_that] > say
vn:mention [_that] > say
v:proclaim [_that] > say
v:inquire > ask
v:enquire > ask
v:respond to [_NP] > answer
v:respond > reply
v:converse > talk; chat
v:communicate with > talk to
v:speak with > talk to
v:speak to > talk to
v:speak about > talk about
v:discuss > talk about
v:elaborate on > say more about
v:clarify [!_that/how/what/why/whether] > clear up
v:summarize > sum up
v:summarise > sum up
v:disclose > share
v:confess [_that/to] > admit
v:concede [_that] > admit
v:telephone [_NP] > call; ring
vn:phone [_OBJ] > call; ring
vn:contact [_OBJ] > get in touch with; message
vn:yell = shout
vn:quarrel [_with/about/over/$] > argue
v:persuade [_NP] > convince
v:apologize [_to/for/$ !i_] > say sorry
v:apologise [_to/for/$ !i_] > say sorry
i apologize [^/,_for/$/,] > i'm sorry; sorry
i apologise [^/,_for/$/,] > i'm sorry; sorry
my apologies [^_for/$/,] > sorry; my bad [_$]
my sincere apologies [_for/$] > so sorry
v:mock [_NP] > make fun of; laugh at
vn:ridicule [_NP] > make fun of
v:deceive > trick; fool
v:exclaim > shout
v:weep > cry
vn:sob > cry
v:chuckle > laugh
vn:grin [_at/$] > smile
vn:glance [_at/$] > look
vn:gaze [_at/$] > look
v:peruse > read
v:browse through > look through
v:investigate > look into
v:examine [_NP] > look at; check
v:inspect [_NP] > check
v:verify > check
v:ensure that > make sure
v:ensure [_PRON] > make sure
v:ensure [_that] > make sure
v:determine [_how/what/who/why/whether/if/where] > figure out; work out
v:ascertain [_how/what/who/why/whether/if/that] > find out
v:learn [_that] > find out
v:detect [_NP] > spot; notice
v:perceive > see
v:consider [_ING] > think about
v:contemplate [_ING/NP/what/how] > think about
v:ponder [_NP/what/how/why] > think about
v:reflect on > think about
v:recall [_NP/ING/that/how/when/what] > remember
v:recollect > remember
v:reminisce about > think back to
v:comprehend > understand; get [_NP/why/what/how !PERFECT_]
v:understand [_it/this/why !PERFECT_] > get
v:grasp [_NP/why/how] > get [!PERFECT_]; understand
v:believe [i/we/they_ _he/she/we/they/there] > think
i believe that [_PRON/the/OWN/this] > i think; i think that
we believe that [_PRON/the/OWN/this] > we think
i believe so [_$/,] > i think so
i believe it's > i think it's
i believe it is > i think it is
i believe it was > i think it was
i believe you are > i think you are
i do not believe that > i don't think
i suppose [_that/PRON/so] = i guess
i presume [_that/PRON/so] > i guess
i assume [_that/PRON/so] > i guess; i'm guessing
i imagine [_that/he/she/it/they] > i bet; i guess
i reckon [_that/PRON/NP] = i think
in my view, [^_] > i think
in my view [_$] > if you ask me
in my opinion, [^_] > i think
in my personal opinion, [^_] > i think
from my perspective, [^_] > to me,; i think
from my point of view, [^_] > to me,; i think
i am of the opinion that > i think
it is my belief that > i think
i feel that [!_is/was/would/could/has/will/should/might/makes/must] > i think
it is possible that > maybe
it's possible that > maybe
there is a possibility that > maybe
it is likely that > i bet; probably
i am certain that > i'm sure
i am certain [_PRON] > i'm sure
i am confident that > i'm sure
i am convinced that > i'm sure
i am aware that > i know
i am aware of [_NP/how/what] > i know about
i am uncertain [_if/whether/about/how/what] > i'm not sure
i am unsure [_if/whether/about/how/what/of/why] > i'm not sure
i'm unsure [_if/whether/about/how/what/of/why] > i'm not sure
i have no knowledge [_of] > i have no idea
i have no idea [_what/why/how/who/where/if/when] = i don't know
i am unaware of [_what/why/how/who] > i don't know
vn:desire to [_BASE/be/have] > want to
vn:desire [_NP !BE_] > want
vn:wish to [_BASE/be/have] > want to
v:aspire to [_BASE/be/have] > want to
v:intend [_to !BE_] > plan
v:crave > want
v:long for [i/we/they_] > really want
v:yearn for [i/we/they_] > really want
v:anticipate [_that/NP] > expect
v:await [_NP] > wait for
v:adore > love
v:cherish > love
vn:treasure [_NP !BE_] > love
v:detest > hate
v:loathe > hate
v:despise > hate
v:enjoy [i/we/really/he/she/they/also_ _NP/ING/it !_myself/yourself/himself/herself/ourselves/themselves] > like [!_every/each]; love [_every/each]
v:irritate > annoy; bug [_OBJ]
v:aggravate [_OBJ] > annoy
v:disturb [_OBJ/my/the] > bother
v:frighten > scare
v:astonish > amaze
v:injure > hurt
vn:harm > hurt
v:fret [_about/over] > worry
v:cope with > deal with; handle
v:miss out on > miss
v:look after [_NP] = take care of
v:care for [_OWN/the !NOT/MODAL/really_] > look after
v:admire [_OBJ] > look up to
v:overcome [_NP] > get over [!PERFECT_]
v:recover from [!PERFECT_] > get over
v:grow tired of > get sick of [!PERFECT_]; get tired of [!PERFECT_]
v:become [_ADJ !PERFECT_] > get
v:signify > mean
v:resemble > look like
v:resolve to [_BASE] > decide to
v:decide upon > decide on; pick
v:rely on > count on
v:depend upon > depend on; count on
v:rely upon > count on
v:educate [_NP] > teach
`
