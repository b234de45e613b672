/** How things are: adjectives of judging. Compiled for this project. */
export const judging = `
a:wonderful = amazing = awesome
a:fantastic = amazing = brilliant [!DET_]
a:excellent = great [!_deal/many/grandma/grandmother/aunt/uncle/big/extent/at/on !going/went/go/doing/did/goes_]
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
a:great [BE/sounds/looks_ _$] = awesome [BE/sounds/looks_ _$] = cool [sounds/looks/that's_]
a:great [a/such/an_] = awesome
a:incredible = amazing = unreal [BE_]
a:spectacular > amazing
a:impressive [an_ !_list/array/number/amount] > great
a:delightful > lovely
a:lovely = nice [!_to/one/try]
a:charming > lovely; sweet
a:adorable = so cute [BE_ STATEMENT]
a:endearing > cute; sweet
a:beautiful [_day/weather/morning/evening] = lovely [_day/weather/morning/evening] = gorgeous
a:stunning > gorgeous; beautiful
a:exquisite > beautiful
a:attractive [!_offer/price] > good looking
a:pleasant [!_surprise] > nice
a:enjoyable [!BE/very/so_] > fun
a:enjoyable [BE_] > fun
a:entertaining [a/an/so/very/really_|_$] > fun [!very_]
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
a:skilled [BE/very/so_ _at] > good
a:intelligent > smart; clever
a:wise [BE_ _to] > smart
a:courageous > brave
a:diligent > hard working
a:peculiar > weird; strange
a:odd [!_number/numbers/job/jobs/ones/socks !against_] = weird = strange
a:bizarre > weird
a:unusual > strange
a:eccentric > weird
a:terrible = awful [!_lot/nice] = horrible
a:dreadful > awful; terrible
a:atrocious > awful; terrible
a:horrendous > awful; horrible
a:horrific > awful; horrible
a:appalling > awful; terrible
a:disgusting = gross [!_income/domestic/profit/weight]
a:revolting > disgusting; gross
a:repulsive > disgusting; gross
a:disheartening > sad
a:heartbreaking [BE_] > so sad [!so/NOT_ STATEMENT]
a:tedious > boring
a:monotonous > boring
a:dull [BE_] > boring
a:mundane > boring
a:tiresome > annoying
a:exhausting > tiring
a:strenuous > hard
a:challenging > hard; tough
a:difficult [!_person/people/customer/customers] = hard [BE/a/it's_ !_work/drive/core/way/worker/working/rock/time/on/at/as] = tough [BE/a/it's_ !_love/one/on]
a:arduous > hard
a:demanding [BE_ _$] > hard
a:effortless > easy
a:straightforward > easy; simple
a:absurd > ridiculous; crazy
a:ludicrous > ridiculous
a:preposterous > ridiculous
a:foolish > silly
a:idiotic > stupid
a:stupid = dumb [!_bells]
a:insane [BE_] = crazy [_$]
a:inebriated > drunk
a:intoxicated > drunk
a:wealthy [BE_|_people/man/woman/family/guy] = rich [!_in/tapestry]
a:affluent > rich
a:impoverished > poor
a:inexpensive > cheap
a:costly > expensive
a:expensive [so/too/very/really/is/are_] = pricey
a:enormous = huge
a:massive = huge
a:immense > huge
a:gigantic > huge
a:substantial > big
a:tiny [!_bit] = teeny
c:large > big
c:filthy > dirty
a:spacious > big; roomy
a:silent [BE_ _$] > quiet
a:tranquil > peaceful
a:serene > peaceful
a:intriguing > interesting
a:fascinating > so interesting [BE_ STATEMENT !so_]; interesting
a:captivating > really good [BE_ STATEMENT]; gripping
a:inspirational > inspiring
a:intimidating > scary
a:frightening > scary
a:terrifying > so scary [BE_ STATEMENT !so_]
a:alarming > worrying
a:problematic [BE_] > a problem [!so/very/really/NOT_]
a:beneficial [BE_ !_to] > good
a:advantageous > good; useful
a:detrimental [!_to] > bad
a:harmful [BE_ !_to] > bad
a:hazardous > dangerous
a:crucial > really important; so important [BE_ STATEMENT]
a:essential [BE_ _$/to/that] > really important
a:vital [BE_ _$/to/that] > really important
a:imperative [BE_] > really important
a:fashionable > trendy
a:genuine > real [!so/very/really_]
a:authentic > real
a:accurate [BE_ _$/that's] > right
a:correct [BE/you're/that's_ _$] = right [you're/that's/is/are_]
a:incorrect > wrong
a:erroneous > wrong
a:mistaken [BE_ _$] > wrong
a:apparent [BE_ _that/$] > obvious; clear
a:evident > obvious; clear
`
