/** Verbs of getting, trying, coming and going, beginning and ending. Compiled for this project. */
export const gettingAndGoing = `
vn:purchase > buy; get [_NP !PERFECT_]
v:obtain > get [!PERFECT_]
v:acquire > get [!PERFECT_]
v:receive > get [!PERFECT_]
v:fetch > get [_NP !PERFECT_]; pick up [_NP]
v:retrieve > get [_NP !PERFECT_]; get back [_NP !PERFECT_]
vn:gain [_NP/more/access !PERFECT_] > get
v:gain weight > put on weight
vn:secure [_a/an/OWN] > get [!PERFECT_ !BE_]
v:accumulate > build up
vn:amass > build up
vn:attempt [_to/NP] > try
vn:endeavor [_to] > try
vn:endeavour [_to] > try
v:strive [_to] > try
v:seek to [_BASE/be] > try to
v:seek [_NP !BE_] > look for
vn:search for > look for
v:pursue [_NP] > go after
v:attend [_NP !_my/our] > go to
v:attend [i/we/to_ _my/our] > go to
v:assist [_with/in/NP] > help
vn:aid [_NP] > help
v:require [!PERFECT_ !_that/to/for !MODAL/also_] > need
v:depart [!_from] > leave
vn:exit [_NP] > leave
v:arrive at [_NP !PERFECT_] > get to
v:arrive in [_NP !PERFECT_] > get to
v:arrive home [!PERFECT_] > get home
v:arrive [_$ !DET_] > show up
v:arrive late > show up late
v:return to work > go back to work
v:return to school > go back to school
vn:return home > go home; come home
v:consume [_food/foods/meat/pizza/chocolate/sugar/breakfast/lunch/dinner] > eat
v:consume [_alcohol/coffee/water/tea/beer/wine/caffeine] > drink
v:ingest > eat
v:dine [_at/with/in/out/$] > eat
v:reside [_in/at/here/there/with] > live
v:dwell [_in] > live
v:inhabit [_NP] > live in
v:commence > start; begin
v:initiate > start
v:recommence > start again [_$]
v:conclude [_$/with/the/my/our] > end; finish
v:terminate [_NP] > end
v:cease [!_to] > stop
vn:halt > stop
v:complete > finish [VERBAL/HAVE/BE/PRON/he/she/it/just/finally_]
v:finalize > finish
v:finalise > finish
v:accomplish [_NP] > do
v:utilise > use
vn:conduct [_a/an/some/research] > do
v:possess [_a/an/the/any/some/such !BE_] > have
v:retain > keep
v:select > pick; choose
v:opt for > go for; pick
v:opt to [_BASE] > decide to; choose to
vn:remain [_calm/quiet/silent/positive/strong/focused/hopeful/patient/humble/loyal/safe/healthy/awake/open/closed/here/there/home/indoors/inside/in/at/on] > stay
v:provide [_advice/feedback/details/information/info !BE_ !PERFECT_] > give
v:grant [_me/us/him/her/them/you] > give
vn:request [_NP !BE_] > ask for
v:locate [_NP] > find
v:discover [_that/how/why/what/who/where] > find out
v:discover [_a/an/the/some/OWN/it/these/those] > find
v:encounter [_NP] > run into; come across; meet
v:ascend [_NP] > go up; climb
v:descend [_NP] > go down
v:relocate [_to/$] > move
v:proceed to [_BASE] > go on to
v:proceed with > go ahead with
v:continue [_ING] > keep
v:continue with > carry on with; keep going with
v:persist [_$] > keep going
v:accompany [_me/us] > come with
v:accompany [_him/her/them/my] > go with
vn:visit [_him/her/them/mum/mom/grandma/friends] > see
vn:visit [_the/a] > go to
vn:travel to [_NP !_the] > go to
vn:stroll > walk
v:wander [_around] > walk
v:hasten > hurry; rush
vn:rush [_to/home/out/back] = hurry
v:participate in > take part in; join in with
v:engage in [_NP] > take part in
vn:triumph [_$] > win
vn:defeat [_NP] > beat
v:vanquish > beat
v:surpass > beat
v:exceed [_NP] > go over
vn:decline [_NP] > turn down; say no to
v:reject > turn down
`
