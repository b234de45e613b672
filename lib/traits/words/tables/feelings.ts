/** Adjectives of feeling and of judging, and phrases with them. Compiled for this project. */
export const feelings = `
a:exhausted > worn out [!a/an_ !so/very/really/too_]; tired [!absolutely/completely/totally_]; shattered [BE_]; knackered
a:fatigued > tired
a:weary > tired
a:drowsy > sleepy
a:delighted [!_by/at] > happy [!absolutely_]; so happy [BE_ !so/very/really_ STATEMENT]
a:thrilled [!_by/at] > so happy [BE_ _to/that/for/about !so/NOT_ STATEMENT]; so excited [BE_ _to/that/for/about !NOT_ STATEMENT]; stoked [BE_]; buzzing [BE_ _for/to/about/$]
a:overjoyed [!_by/at] > so happy [BE_ STATEMENT !NOT_]
a:ecstatic [!_by/at] > so happy [BE_ STATEMENT !NOT_]
a:elated [!_by/at] > so happy [BE_ STATEMENT !NOT_]
a:pleased [!_by/at] = happy [!_birthday/new/hour/christmas/easter] = glad [BE_]
a:content [BE_ _with/$] > happy
a:joyful [!_noise] > happy
a:cheerful > happy
a:excited [BE_ _for/to/about/$] = pumped [BE_ _for/to/about/$]
very excited [BE_ !NOT_] > so excited [STATEMENT]; pumped [_for/to/about/$]
a:disappointed [BE_ _$/that/with/in !so/too/very/really_] > gutted [_$/that]; bummed [_$/that]
a:saddened [BE/feel/feeling_ _by/to/that/$] > sad [!_by]; upset
a:upset [BE_ _$/about] = sad [BE_ _$/about]
a:devastated [BE_] > gutted; heartbroken
a:heartbroken [BE_] = gutted [BE_]
a:melancholy [BE_ _$] > sad
a:sorrowful > sad
a:unhappy [BE_ !_with] > sad
a:miserable [BE/feel/feeling_ _$] > so sad [STATEMENT]; rubbish [feel/feeling_]
a:gloomy [_day/weather/morning/$] > grey; miserable
a:frustrated [BE_ _$/with/by/at !so/too/very/really_] > annoyed [!_by]; fed up [!_by/at]
a:irritated [BE/get/getting_] > annoyed
a:irritating [!so_] > annoying
a:annoyed [BE_ _$/with/at/that/about] = pissed off [BE_ _$/with/at/that/about]
a:furious [BE_] > so mad [STATEMENT !NOT_]; so angry [STATEMENT !NOT_]
a:enraged [BE_] > so angry [STATEMENT]
a:outraged [BE_] > so angry [STATEMENT]
a:angry [_at/about/$] = mad [_at/about/$ !NOT_ BE_]
a:anxious [BE/feel/feeling_ _about/$] = nervous [BE/feel/feeling_ _about/$]
a:apprehensive > nervous
a:concerned [BE_ _about/$] = worried [BE_ _about/$]
a:frightened [BE_ _of/$] = scared [BE_ _of/$]
a:afraid of [BE_] = scared of [BE_]
a:terrified [BE_ _of/$] > so scared [STATEMENT !NOT_]; scared
a:astonished [BE_ !_by/at] > amazed; shocked
a:stunned [BE_ _$] > shocked
a:startled > shocked
a:perplexed > confused
a:puzzled > confused
a:baffled > confused
a:bewildered > confused
a:grateful [BE_ _for/to/that] = thankful [BE_ _for/to/that]
a:appreciative > grateful; thankful
a:fortunate [BE/so/very/really_] > lucky
a:fortunate enough > lucky enough
a:unfortunate [BE_ _$/that] > a shame [!so/very/really_ it's/is/was/that's_]; too bad [it's/is/that's_]
it is unfortunate that > it's a shame
it's unfortunate that > it's a shame
a:envious > jealous
a:embarrassed [BE_ _$] > so embarrassed [STATEMENT !NOT_]
a:fond of [BE_] > into
a:very fond of [BE_] > really into
a:interested in [BE_ _NP] > into
a:passionate about [BE_ _NP/ING] > really into; big on
a:obsessed with [BE_] = hooked on [BE_]
a:eager [BE_ _to] > excited
a:keen [BE_ _to] > excited
a:ill [BE/feel/feeling/feels/felt/so/very/really_ _$/and/but/so/with/today/again] = sick [BE/feel/feeling/feels/felt/so/really_ _$/and/but/so/with/today/again]
a:unwell > sick; ill; poorly
a:nauseous = nauseated
a:famished > starving
a:starving [BE_ !NOT_] = so hungry [BE_ STATEMENT !NOT_]
a:ravenous > starving
a:parched > so thirsty [BE_ STATEMENT]
a:chilly = cold [_$/today/outside/here/day/morning !so/a/the_]
a:freezing [BE_ _$/today/outside/here/in !NOT_] = so cold [BE_ STATEMENT _$/today/outside/here/in]
a:frigid > freezing
a:scorching [BE_] > boiling
a:wonderful = amazing = awesome
a:fantastic = amazing = brilliant [!DET_]
a:excellent = great
a:superb > great; amazing
a:outstanding > amazing; great
a:marvelous > amazing; great
a:marvellous > amazing; great
a:splendid > great
a:magnificent > amazing
a:exceptional > amazing
a:remarkable > amazing
a:extraordinary > amazing; incredible
a:phenomenal > amazing
a:terrific = great [!_deal/grandma/aunt/many]
a:great [BE/sounds/looks_ _$] = awesome [BE/sounds/looks_ _$] = cool [sounds/looks/that's_ _$]
a:great [a/such/an_] = awesome [a/such/an_]
a:incredible = amazing = unreal [BE_]
a:spectacular > amazing
a:impressive [!BE_] > great
a:delightful > lovely
a:lovely = nice [!_to/one/try]
a:charming > lovely; sweet
a:adorable = so cute [BE_ STATEMENT]
a:endearing > cute; sweet
a:beautiful [_day/weather/morning/evening] = lovely [_day/weather/morning/evening] = gorgeous [_day/weather/morning/evening]
a:stunning > gorgeous; beautiful
a:exquisite > beautiful
a:attractive [!_offer/price] > good looking; hot [BE_]
a:pleasant [!_surprise] > nice
a:enjoyable [!BE_] > fun; nice
a:enjoyable [BE_] > fun
a:entertaining > fun
a:amusing > funny
a:humorous > funny
a:comical > funny
a:hilarious = so funny [BE_ !NOT_ STATEMENT]
a:delicious = yummy = tasty
a:delectable > yummy; delicious
a:flavorful > tasty
a:flavourful > tasty
a:thoughtful [so/very/really_ _of/$] > sweet; kind [_of/$]
a:considerate > thoughtful; sweet
a:generous [so/very/really_ _of/$] > kind
a:compassionate > kind
a:talented [so/very/really_ _$] > good
a:skilled [BE/very/so_ _at] > good
a:intelligent > smart; clever
a:wise [BE_ _to] > smart
a:courageous > brave
a:diligent > hard working
a:trustworthy > someone you can trust [BE_ _$ he/she/i'm_]
a:peculiar > weird; strange
a:odd [!_number/numbers/job/jobs/ones/socks !against_] = weird = strange
a:bizarre > weird
a:unusual > weird; strange
a:eccentric > weird
a:terrible = awful = horrible [!_bosses]
a:dreadful > awful; terrible
a:atrocious > awful; terrible
a:horrendous > awful; horrible
a:horrific > awful; horrible
a:appalling > awful; terrible
a:unpleasant > horrible; not nice [BE_ !NOT/so/very/really_]; nasty
a:disgusting = gross [!_income/domestic/profit/weight]
a:revolting > disgusting; gross
a:repulsive > disgusting; gross
a:disheartening > sad; depressing
a:discouraging > depressing
a:heartbreaking [BE_] > so sad [!so/NOT_ STATEMENT]
a:tedious > boring
a:monotonous > boring
a:dull [BE_] > boring
a:mundane > boring
a:tiresome > annoying
a:exhausting > tiring
a:strenuous > hard
a:challenging > hard; tough
a:difficult [!_person/people/customer/customers] = hard [!_drive/core/way/worker/rock/time] = tough [!_love/one]
a:arduous > hard
a:demanding [BE_ _$] > hard
a:effortless > easy
a:straightforward > easy; simple
a:absurd > ridiculous; crazy
a:ludicrous > ridiculous
a:preposterous > ridiculous
a:foolish > stupid; silly
a:idiotic > stupid
a:unintelligent > dumb
a:stupid = dumb [!_bells]
a:insane [BE_] = crazy [BE_ _$]
a:inebriated > drunk
a:intoxicated > drunk
a:deceased > dead [BE_]
a:wealthy = rich
a:affluent > rich
a:impoverished > poor
a:inexpensive > cheap
a:costly > expensive
a:expensive [so/too/very/really/is/are_] = pricey [so/too/very/really/is/are_]
a:enormous = huge
a:massive = huge
a:immense > huge
a:gigantic > huge
a:substantial > big
a:tiny [!_bit] = teeny
c:large > big
c:little [BE_] > small
c:swift > fast
c:filthy > dirty
a:filthy > so dirty [BE_ STATEMENT !so_]
a:spacious > big; roomy
a:silent [BE_ _$] > quiet
a:tranquil > peaceful
a:serene > peaceful
a:intriguing > interesting
a:fascinating > so interesting [BE_ STATEMENT !so_]; interesting
a:captivating > really good [BE_ STATEMENT]; gripping
a:inspirational > inspiring
a:memorable > unforgettable
a:intimidating > scary
a:frightening > scary
a:terrifying > scary; so scary [BE_ STATEMENT !so_]
a:alarming > scary; worrying
a:problematic [BE_] > a problem [!so/very/really/NOT_]
a:beneficial [BE_] > good
a:advantageous > good; useful
a:detrimental > bad
a:harmful [BE_] > bad
a:hazardous > dangerous
a:crucial > really important; so important [BE_ STATEMENT]
a:essential [BE_ _$/to/that] > really important
a:vital [BE_ _$/to/that] > really important
a:imperative [BE_] > really important
a:fashionable > trendy; cool
a:stylish > cool
a:genuine = real [!_estate/life/madrid/world/time]
a:authentic > real
a:accurate [BE_ _$/that's] > right
a:correct [BE/you're/that's_ _$] = right [you're/that's/is/are_ _$]
a:incorrect > wrong
a:erroneous > wrong
a:mistaken [BE_ _$] > wrong
a:apparent [BE_ _that/$] > obvious; clear
a:evident > obvious; clear
`
