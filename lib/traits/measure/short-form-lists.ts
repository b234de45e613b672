/**
 * Short forms by their kind, as `full = short short; …`, the most usual one first. `full@place` is only shortened in such a place,
 * `short:place` is only one there (names of `short-form-places.ts`); `!` after a short form: it has other readings and is never
 * written out. Compiled for this project. Lists for more languages stand in `short-form-languages.ts`.
 */
export const shortFormLists = {
  letters: `you = u yu! ya! uu; your = ur!; are = r:beside; why@asking = y!:asking; see@modal = c!:seeing; be@modal = b!:modal;
and@between = n!:between nd; with@between = w/ wit! wif wid wiv; without = w/o; yourself = urself; yours = urs`,
  digits: `today = 2day; together = 2gether; before = b4; great = gr8 grt; mate = m8;
mates = m8s; late = l8; later = l8r; wait = w8; hate = h8; straight = str8; forever = 4ever 4eva; forget = 4get; everyone = every1; anyone = any1 ne1; someone = some1 sum1`,
  respelled: `because = bc cuz coz cos! cus b/c 'cause 'cos 'cuz becuz bcuz bcoz bcos bcz; though = tho; although = altho; through = thru;
please = pls plz plss plzz; thanks@thanking = thx thanx tnx thnx thks tks; thank you = ty! tq!; people = ppl peeps! pple;
tomorrow = tmrw tmr tmw tmrrw tomoz 2moro 2morrow 2mrw; tonight = tonite tnite 2nite 2night; night = nite; right = rite!; know = kno knw; just = jus jst juz; about = abt bout! 'bout;
what = wat wut wot; what's = wats wuts; that = dat tht; that's = dats; the = da! tha; this = dis!; they = dey; them@inside = em! 'em dem!;
there = dere; then = den! thn; was = wuz; love = luv; loves = luvs; like = lyk liek; good = gud gd!; see you = cya! cu; never = nvr neva; ever = eva; every = evry; from = frm; have = hv hav; have to@wanted = hafta;
should = shud shld shd; could = cud cld; would = wud wld; sorry = sry soz srry; really = rly rlly; seriously = srsly;
something = smth sth sumthin; nothing = nuthin; birthday = bday b'day; weekend = wknd wkend; little = lil; school = skool; girl = gurl;
girls = gurls; boy = boi; baby = bby; friend = frnd fren; friends = frnds frens; text = txt; texts = txts; message = msg; messages = msgs; remember = rmb;
think = thk; next = nxt; between = btwn; when = wen; back = bk; check = chk; sleep = slp; said = sed; over = ova!; better = betta!; whatever = whateva whatevs; 
haven't = havnt; morning = mornin! mrng; already = alr alrdy; goodnight = gnite gn!; good night = gn! gnite; good morning = gm! gm`,
  everyday: `okay = ok! k!:alone kk! okie! oki!; all right = alright aight aite; a lot = alot; as well = aswell; until = til till! 'til; yeah = yea! yeh ya!:alone;
information = info; congratulations = congrats congratz grats; hours = hrs; pictures = pics!; picture = pic!`,
  clipped: `probably = prob! probs prolly; definitely = def! defo defs deffo; obviously = obvs obv; especially = esp; favourite = fave! fav!;
favorite = fave! fav!; favourites = faves favs; favorites = faves favs; video = vid; videos = vids;
conversation = convo; conversations = convos; boyfriend = bf; girlfriend = gf; brother@kin = bro!:kin; sister@kin = sis!:kin; family@kin = fam!:kin; husband = hubby;
details = deets; university = uni!; minutes = mins; hour = hr; seconds = secs; week = wk; weeks = wks; year = yr; years = yrs;
yesterday = yest ystd yday; Monday = mon!:dated; Tuesday = tues tue; Wednesday = weds wed!:dated; Thursday = thurs thur; Friday = fri; Saturday = sat!:dated; Sunday = sun!:dated;
Christmas = xmas; comfortable = comfy; vacation = vacay; perfect = perf!; totally = totes!; business = biz; delicious = delish; tickets = tix; session = sesh;
breakfast = brekkie brekky; suspicious = sus; ridiculous = ridic; appointment = appt; average = avg; approximately = approx; maximum = max!; government = govt; department = dept; awkward = awk; situation = sitch; Facebook = fb; Instagram = insta; afternoon = arvo; apartment = apt!`,
  merged: `going to@verb = gonna gunna gna finna; want to@wanted = wanna wana; got to@owned = gotta!; trying to@verb = tryna; about to@verb = boutta bouta;
i am going to@verb = imma ima; i'm going to@verb = imma ima; kind of@kind = kinda; sort of@kind = sorta; out of = outta outa; lots of = lotsa; lot of = lotta;
let me = lemme; give me = gimme; do not know@unsaid = dunno; don't know@unsaid = dunno; what are you@doing = whatcha watcha; got you@last = gotcha!; come on@called = cmon c'mon;
you all@all = yall y'all; must have@perfect = musta; should have@perfect = shoulda; would have@perfect = woulda; could have@perfect = coulda;
might have@perfect = mighta; used to@wanted = usta; need to@wanted = needa; isn't it@last = innit`,
  acronyms: `i don't know@unsaid = idk; i do not know@unsaid = idk; i don't care@unsaid = idc; i do not care@unsaid = idc; i don't even know@unsaid = idek;
to be honest = tbh; to be fair = tbf!; not going to lie@lying = ngl!; i'm not going to lie@lying = ngl!; i am not going to lie@lying = ngl!; right now = rn!; at the moment@last = atm!;
oh my god = omg!; oh my gosh = omg!; by the way = btw; in my opinion = imo!; in my humble opinion = imho; for real = fr!; as soon as possible = asap!;
as far as i know = afaik; for your information = fyi!; if i remember correctly = iirc; never mind = nvm!; let me know = lmk!; just kidding = jk!; of course = ofc;
shaking my head = smh!; talk to you later = ttyl!; talk to you soon = ttys; be right back@last = brb!; on my way@last = omw!; in real life = irl!; how about you@last = hbu!;
what about you@last = wbu!; what are you doing@last = wyd!; i know right = ikr!; happy birthday = hbd!; no problem@alone = np!; thank you so much = tysm; i love you@last = ily!; i love you so much = ilysm; i miss you@last = imy; i swear to god = istg; what the hell = wth!; what the fuck = wtf!;
good luck@alone = gl!; thank god it's friday = tgif`,
} as const
