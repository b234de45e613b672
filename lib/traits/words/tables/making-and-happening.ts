/** Verbs of making, changing, showing, happening and the like. Compiled for this project. */
export const makingAndHappening = `
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
vn:increase [_$/by !BE_] > go up
vn:decrease [_$/by !BE_] > go down
v:eliminate [_NP !PERFECT_] > get rid of
v:discard > throw out; throw away
v:dispose of [!PERFECT_] > get rid of
v:postpone > put off; push back
v:create [_NP] > make
v:produce [_a/an/this/these] > make
v:manufacture [_NP] > make
v:generate [_a/an/some/more] > make
v:assemble [_NP] > put together
v:establish [_a/an/our/their] > set up
v:prepare [_dinner/lunch/breakfast/food/tea/coffee/supper] > make
v:prepare for [!PERFECT_] > get ready for
v:prepare to [_BASE !PERFECT_] > get ready to
v:submit [_OWN/the] > send in; hand in
v:distribute > hand out
vn:place [_NP !_a/an !BE_] > put
v:insert [_NP] > put
vn:display [_NP] > show
vn:exhibit [_NP] > show
v:demonstrate [_NP/that/how/why] > show
v:illustrate [_NP/that/how/why] > show
v:depict > show
v:portray [_NP] > show
v:indicate [_that this/that/which/it/study/studies/research_] > show
v:contain [_NP !BE_ !PERFECT_] > have
v:combine [_NP !PERFECT_ !BE_] > mix
v:comprise [_NP !BE_] > include
v:constitute > make up
v:accelerate > speed up
v:gather [_$/for/at] > get together [!PERFECT_]
v:reimburse > pay back
v:compensate for > make up for
v:conceal > hide
v:capture [_him/her/them/it] > catch
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
v:spend time with [_NP] => hang out with
v:relax [_$/with/at/and/today/tonight !BE/DEGREE_] => chill; chill out [_$]
v:unwind [_$/with !BE/DEGREE_] > relax
vn:exercise [_$/every/today/daily/regularly/at] > work out
v:occur [!_to] > happen
v:transpire [!_that] > happen
v:take place [!_in/on/at/during] > happen
take place [MODAL_ _in/on/at/during] > be
v:emerge [_from] > come out
v:appear [_to] > seem
v:vanish > disappear
v:perish > die
v:originate from > come from
v:stem from > come from
vn:result in [_NP] > lead to
v:trigger [_NP] > set off
v:undergo [_NP] > go through; have
v:endure [_NP] > put up with; go through
v:tolerate [_NP] > put up with
vn:experience [_a/an/some/issues/problems/trouble/difficulties/pain !BE/to/never_] > have
vn:start [_to/ING/$/at/in/on/with/today/tomorrow] = begin
v:start over > start again
v:awaken > wake up
vn:raise [_kids/children/a] = bring up [_kids/children]
v:observe [_NP !_that/BASE] > see; watch
v:observe [_that] > notice
vn:witness [_NP] > see
vn:view [_NP !BE_] > see
v:undertake [_NP] > do; take on
v:allocate > give [_me/us/him/her/them]
v:perform poorly > do badly
v:perform well > do well
`
