/** How people are: adjectives of feeling, with what goes with them. Compiled for this project. */
export const feelings = `
a:exhausted [!absolutely/completely/totally/utterly_] => worn out [!DET_ !so/very/really/too_]; tired; shattered [BE_]; knackered
a:fatigued > tired
a:weary > tired
a:drowsy > sleepy
a:delighted [!_by/at] > happy [_to/that !absolutely_]; so happy [BE_ !so/very/really/NOT_ STATEMENT]
a:thrilled [!_by/at] > so happy [BE_ _to/that/for/about !so/NOT_ STATEMENT]; so excited [BE_ _to/that/for/about !NOT_ STATEMENT]; stoked [BE_]; buzzing [BE_ _for/to/about/$]
a:overjoyed [!_by/at] > so happy [BE_ STATEMENT !NOT_]
a:ecstatic [!_by/at] > so happy [BE_ STATEMENT !NOT_]
a:elated [!_by/at] > so happy [BE_ STATEMENT !NOT_]
a:pleased [BE_ !_by/at] = happy [BE_ !_birthday/new/hour] = glad
a:content [BE_ _with/$] > happy
a:joyful [!_noise] > happy
a:cheerful > happy
a:excited [BE_ _for/to/about/$] = pumped
very excited [BE_ !NOT_] > so excited [STATEMENT]; pumped [_for/to/about/$]
a:disappointed [BE_ _$/that !so/too/very/really_] => bummed
a:saddened [BE/feel/feeling_ _to/that/$] > sad
a:upset [BE_ _$/about] = sad
a:devastated [BE_] > gutted; heartbroken
a:heartbroken [BE_] = gutted
a:melancholy [BE_ _$] > sad
a:sorrowful > sad
a:unhappy [BE_ !_with] > sad
a:miserable [BE/feel/feeling_ _$] > so sad [STATEMENT]; rubbish [feel/feeling_]
a:gloomy [_day/weather/morning/$] > grey; miserable
a:frustrated [BE_ _$/with/at !so/too/very/really_] > annoyed
a:irritated [BE/get/getting_] > annoyed
a:irritating [!so_] > annoying
a:furious [BE_] > so mad [STATEMENT !NOT_]; so angry [STATEMENT !NOT_]
a:enraged [BE_] > so angry [STATEMENT]
a:outraged [BE_] > so angry [STATEMENT]
a:angry [_at/$ BE_] = mad [!NOT_]
a:anxious [BE/feel/feeling_ _about/$] = nervous
a:apprehensive > nervous
a:concerned [BE_ _about/$] = worried
a:frightened [BE_ _of/$] = scared
a:afraid of [BE_] = scared of
a:terrified [BE_ _of/$] > so scared [STATEMENT !NOT_]
a:astonished [BE_ !_by/at] > amazed
a:stunned [BE_ _$] > shocked
a:perplexed > confused
a:puzzled > confused
a:baffled > confused
a:bewildered > confused
a:grateful [BE_ _for/to/that] = thankful
a:appreciative > grateful; thankful
a:fortunate > lucky
a:fortunate enough > lucky enough
a:unfortunate [BE_ _$/that] > a shame [!so/very/really_ it's/is/was/that's_]; too bad [it's/is/that's_]
it is unfortunate that > it's a shame
it's unfortunate that > it's a shame
a:envious > jealous
a:passionate about [BE_ _NP/ING] > really into; big on
a:obsessed with [BE_] = hooked on
a:eager [BE_ _to] > excited
a:ill [BE/feel/feeling/feels/felt/so/very/really_ _$/but/so/today/again] = sick [BE/feel/feeling/feels/felt/so/really_]
a:unwell > sick; ill; poorly
a:nauseous = nauseated
a:famished > starving
a:starving [BE_ !NOT_] = so hungry [STATEMENT]
a:ravenous > starving
a:parched > so thirsty [BE_ STATEMENT]
a:chilly = cold [_$/today/outside/here/day/morning !so/a/the_]
a:freezing [BE_ _$/today/outside/here/in !NOT_] = so cold [STATEMENT]
a:frigid > freezing
a:scorching [BE_] > boiling
`
