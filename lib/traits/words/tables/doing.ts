/** Verbs of getting, making, moving and the like: formal ones, and what people say. Compiled for this project. */
export const doing = `
vn:purchase > buy; get [_NP !PERFECT_]
v:obtain > get [!PERFECT_]
v:acquire > get [!PERFECT_]
v:receive > get [!PERFECT_]
v:fetch > get [_NP !PERFECT_]; pick up [_NP]
v:retrieve > get [_NP !PERFECT_]; get back [_NP !PERFECT_]
vn:gain [_NP/more/access !PERFECT_] > get
v:gain weight > put on weight
v:secure [_a/an/my/our/his/her/their DET_ !DET_] > get
v:collect [_my/our/him/her/them/me/us] > pick up
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
v:attend [_NP] > go to
v:assist [_with/in/NP] > help
vn:aid [_NP] > help
v:require [!PERFECT_ !_that/to/for] > need
v:depart [!_from] > leave
vn:exit [_NP] > leave
v:arrive at [_NP !PERFECT_] > get to
v:arrive in [_NP !PERFECT_] > get to
v:arrive home [!PERFECT_] > get home
v:arrive [_$ !DET_] > show up
v:arrive late > show up late
vn:return [_to] > go back
vn:return home > go home; come home
v:consume [_food/foods/meat/pizza/chocolate/sugar/breakfast/lunch/dinner] > eat
v:consume [_alcohol/coffee/water/tea/beer/wine/caffeine] > drink
v:devour > eat
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
v:preserve [_NP] > keep
v:select > pick; choose
v:opt for > go for; pick
v:opt to [_BASE] > decide to; choose to
v:remain [!_to/of] > stay
v:provide [_a/an/some/more !BE_ !PERFECT_] > give
v:grant [_me/us/him/her/them/you] > give
vn:request [_NP !BE_] > ask for
v:locate [_NP] > find
v:discover [_that/how/why/what/who/where] > find out
v:discover [_NP !_that/this] > find
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
vn:visit [_my/him/her/them/mum/mom/grandma/friends] > see
vn:visit [_the/a] > go to
vn:travel to [_NP !_the] > go to
vn:stroll > walk
v:wander [_around] > walk
v:hasten > hurry; rush
vn:rush [_to/home/out/back/NP !PRON_] = hurry [_to/home/out/back]
v:participate in > take part in; join in with
v:engage in [_NP] > take part in
vn:triumph [_$] > win
vn:defeat [_NP] > beat
v:vanquish > beat
v:surpass > beat
v:exceed [_NP] > go over
vn:decline [_NP] > turn down; say no to
v:reject > turn down
v:permit [_NP] > allow
v:prohibit > ban
v:prevent [_NP/ING] > stop
v:construct > build
vn:repair > fix
v:mend > fix
v:rectify > fix
v:resolve [_NP] > sort out; fix
v:modify > change
v:alter > change
v:transform into > turn into
v:improve [_$ !BE_ !PERFECT_] > get better
v:deteriorate [!PERFECT_] > get worse
v:worsen [_$ !PERFECT_] > get worse
vn:increase [_$/by] > go up
vn:decrease [_$/by] > go down
v:eliminate [_NP !PERFECT_] > get rid of
v:discard > throw out; throw away
v:dispose of [!PERFECT_] > get rid of
v:postpone > put off; push back
v:cancel [_the/my/our/a/this] > call off
v:create [_NP] > make
v:produce [_a/an/this/these] > make
v:manufacture > make
v:generate [_a/an/some/more] > make
v:assemble [_NP] > put together
v:establish [_a/an/our/their] > set up
v:prepare [_dinner/lunch/breakfast/food/tea/coffee/supper] > make
v:prepare for [!PERFECT_] > get ready for
v:prepare to [_BASE !PERFECT_] > get ready to
v:submit [_my/the/your/our/his/her/their] > send in; hand in
v:transmit > send
v:distribute > hand out
vn:place [_NP !BE_] > put
v:insert [_NP] > put
v:display [_NP] > show
v:exhibit [_NP] > show
v:demonstrate [_NP/that/how/why] > show
v:illustrate [_NP/that/how/why] > show
v:depict > show
v:portray [_NP] > show
v:indicate [_that] > show
v:contain [_NP !BE_ !PERFECT_] > have
v:combine > mix
v:comprise [_NP !BE_] > include
v:constitute > make up
v:represent [_NP] > stand for
v:accelerate > speed up
v:gather [_$/for/at] > get together [!PERFECT_]
v:donate [_NP] > give
v:reimburse > pay back
v:compensate for > make up for
v:conceal > hide
v:capture [_NP] > catch
v:apprehend > catch
v:incarcerate > lock up
v:flee [_$/from] > run away
v:evade > avoid; dodge
v:refrain from [_ING] > avoid
v:abstain from > avoid; stay away from
v:illuminate > light up
v:extinguish > put out
v:inhale > breathe in
v:exhale > breathe out
v:perspire > sweat
v:cleanse > clean
v:don [_NP !BE_] > put on
v:socialize [_with/$] > hang out
v:socialise [_with/$] > hang out
v:spend time with [_NP] > hang out with
v:relax [_$/with/at/and/today/tonight] > chill; chill out [_$]
v:unwind [_$/with] > relax; chill
vn:exercise [_$/every/today/daily/regularly/at] > work out
v:occur [!_to] > happen
v:transpire [!_that] > happen
v:take place > happen
v:emerge [_from] > come out
v:appear [_to] > seem
v:vanish > disappear
v:perish > die
v:expire > run out
v:originate from > come from
v:stem from > come from
vn:result in [_NP] > lead to
v:trigger [_NP] > set off
v:undergo [_NP] > go through; have
v:endure [_NP] > put up with; go through
v:tolerate [_NP] > put up with
vn:experience [_a/an/some/any/issues/problems/trouble !BE_] > have
vn:start [_to/ING/$/at/in/on/with/today/tomorrow] = begin [_to/ING/$/at/in/on/with/today/tomorrow]
v:start over > start again
v:finish [_NP/ING] > get done with [_NP !PERFECT_]
v:awaken > wake up
v:raise [_kids/children/him/her/them] = bring up
v:close [_the/my/your _door/NP] = shut [_the/my/your]
v:observe [_NP] > see; watch
vn:witness [_NP] > see
vn:view [_NP !BE_] > see
v:undertake [_NP] > do; take on
v:allocate > give [_me/us/him/her/them]
v:perform poorly > do badly
v:perform well > do well
v:fall asleep > drop off [_$]
v:go to bed > hit the sack [_$]
`
