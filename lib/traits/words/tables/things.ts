/** Nouns for things and thoughts. Compiled for this project. */
export const things = `
n:automobile > car
n:bicycle > bike
n:motorcycle > motorbike; bike
n:aircraft > plane
n:airplane = aeroplane = plane
n:residence [OWN_] > place; home
n:apartment [OWN/new_] = flat [OWN/new_] = place [_$]
n:home [OWN_ !_page/work/town/screen/country/team/office/run] = house [OWN_ !_party/work/mate] = place [_$]
n:bathroom [the/my/to_] = loo [the/my_]
clothing [my/new/your/some_ !_line/brand/store/company] > clothes
attire > clothes; outfit
footwear > shoes
n:beverage > drink
n:cuisine [the/some/good/indian/italian/mexican/chinese/thai_] > food
n:refreshment > drink
n:alcoholic beverage > drink
alcohol [some/more/enough/the_] => booze
confectionery > sweets
funds [enough/more/the/some/sufficient_] > money
currency > money
cash [some/no/more/any/enough_] = money
n:occupation [OWN_] > job
n:task [this/the/OWN/a_ !_list/lists/force/manager/bar/management] > job
n:examination [!_of/table/room/gloves/board/hall] > exam; test
n:issue [this/an/the/some/any/same/an/no/these/many/few_ !_of] = problem [this/a/the/some/any/same/no/these/many/few_ !_solving]
n:difficulty [the/this_ _$/with] > problem
n:dilemma > problem
n:error [an/the/my/this_ !_message/code] = mistake [a/the/my/this_]
n:opportunity [the/an/this/great/another/every/any_ _to/$/for] = chance [the/a/this/great/another/every/any_]
n:objective [my/our/the/main_ !_of] > goal; aim
n:aspiration [OWN_] > dream; goal
n:purpose [the/my/main_ _of/is] > point
n:method [a/the/this/best/another/other_ _of/to] > way
n:manner [a/this/the/that/same_ _$/of/in] > way
n:approach [this/the/another/different_ _$/is] > way
n:alternative [an/the/no/another/other_ _$/to/but] > option; choice
n:location [the/this/my/your/new/a_ _$/is/for] > place; spot
n:destination [the/my/our_ _$] > place
vicinity [the_] > area
n:atmosphere [the/great_ !_of] => vibe
n:ambiance > atmosphere
n:ambience > atmosphere
n:portion [a/the_ _of] > part; bit
n:component > part
n:item [an/the/these/this/some/those/my/many/few_ !_of] > thing
n:object [an/the/this/some/those/these_ _$] > thing
n:occurrence > thing
v:have a discussion [!_about] > have a talk; have a chat
v:have a long discussion > have a long talk; have a long chat
n:conversation [a/long/great/good/nice/lovely/our/the_ _with/about/$] = chat [a/long/great/good/nice/lovely/our/the_ _with/about/$] = talk [a/long/great/good/nice/our/the_]
n:dispute [a/the/this_] > argument
n:altercation > fight
n:celebration [birthday/the/a_ _$/for] > party
n:gathering [a/the/family/our_ _$/at/with/for] > get together
n:festivity > party
n:vacation [OWN/a/on/the/summer_] = holiday [OWN/a/on/summer_ _$/in/to/and/with/next/this]
n:excursion > trip
n:journey [the/a/our/my/long/train/car_ _home/to/back/there] > trip; drive [car_]
nv:photograph [!NOT/usually/often/always/never/just/only_ !_everything/anything] > photo; pic; picture
n:portrait photo > photo
n:image [this/that/the/an/these_ _of/$] > picture; pic
n:novel [OWN/a/the/this/new_] > book
literature [some/good_] > books
n:musical group > band
n:tune [this/that/a_] = song
n:melody > tune
n:aroma > smell
n:odor > smell
n:odour > smell
n:sensation [a/the/this/that_] > feeling
n:sentiment [the/that/this/your_] > feeling
n:emotion [my/the/these/all_] > feeling
n:delight [a/such/real/to_] > joy; pleasure
stamina > energy
n:ailment > illness
medication [my/the/some/new/your/this_] > meds
influenza > flu
slumber > sleep
n:nightmare [a_ _$] > bad dream
n:dusk > sunset
precipitation > rain
rainfall [the/this/some/all_] > rain
autumn = fall [last/next/in_ !_of/into]
n:sweater = jumper [OWN/a/this/new/the_]
sneakers = trainers [my/new/some/these_]
trousers => pants
candy [some/the/any/my/all_] = sweets
gasoline => gas; petrol
petrol = gas [of/for/on_ _prices/station/money/$ !DET_]
n:truck = lorry
garbage = trash = rubbish [the/of/my_ !feel/feeling/so_]
n:elevator = lift [the_ !_up/to]
n:cell phone = mobile phone = mobile [OWN/the_] = phone [OWN_]
n:cellphone = phone [OWN_]
n:smartphone > phone
n:mobile device > phone
electronic mail > email
n:laptop computer > laptop
n:electronic device > gadget
n:refrigerator > fridge
n:telephone > phone
n:telephone call > phone call; call
n:phone call [a/the/my_] > call
n:queue [a/the/this_] => line
n:pavement [the/on_] = sidewalk
n:store [the/a/this/my/local_] = shop
n:shop assistant > sales assistant
n:movie theater = cinema
the cinema [to/at_] = the movies
n:university [at/my/from/the/to/go/of_ !the_ !_of] = uni [at/my/from/to/go/of_] = college [at/my/from/to/go_]
mathematics > maths; math
math [!the_] = maths
n:consequence [the_ _of] > result
n:outcome [the/this/an_ _of/$/was/is] > result
n:rationale > reason
n:justification > reason; excuse
significance [the_ _of] > importance
n:accomplishment > achievement
anticipation [the/my/of_] > excitement
gratitude [my_ _to/for] > thanks
nonsense [such/this/all/absolute/total/complete/utter/of_] = rubbish [such/this/all/absolute/total/complete/utter/of_] = bs [such/this/all/absolute/total/complete/of_]
`
