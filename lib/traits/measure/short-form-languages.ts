/**
 * Short forms of informal writing by language (ISO 639-1), as in `short-form-lists.ts`: looked for in texts of that language alone.
 * Compiled for this project.
 */
export const shortFormsByLanguage = {
  es: `que = q! k!; porque = xq pq; por qué = xq! pq!; por favor = xfa porfa pls; también = tb tmb tmbn; tampoco = tmpc; te quiero = tq! tkm!; mensaje = msj;
mensajes = msjs; fin de semana = finde; universidad = uni!; película = peli!; películas = pelis;
cumpleaños = cumple!; profesor = profe!`,
  pt: `você = vc cê!; vocês = vcs; porque = pq; também = tb tbm; não = n! ñ; que = q!; quando = qdo qnd; quanto = qto; muito = mto mt; hoje = hj; beleza = blz; mensagem = msg;
mensagens = msgs; obrigado = obg!; obrigada = obg!; verdade = vdd; comigo = cmg; depois = dps; agora = agr; mesmo = msm; nada = nd; tudo = td; qualquer = qq;
aniversário = niver; final de semana = fds!; por favor = pfv`,
  fr: `parce que = pcq pck; beaucoup = bcp; pourquoi = pk pq; quelque chose = qqch; quelqu'un = qqn; toujours = tjrs tjs; tout = tt!; tous = ts!; pour = pr!; dans = ds!;
s'il te plaît = stp svp!; s'il vous plaît = svp; vraiment = vrmt; même = mm!; c'est = c!; week-end = we!; aujourd'hui = ajd auj; message = msg;
rendez-vous = rdv; maintenant = mtn; longtemps = lgtps; peut-être = ptet; je ne sais pas = jsp; je suis = chuis; anniversaire = anniv;
appartement = appart; ordinateur = ordi; d'accord = dac`,
  de: `vielleicht = vllt vlt viell; irgendwie = iwie; irgendwas = iwas; irgendwann = iwann; irgendwo = iwo; eigentlich = eig eigtl; zum beispiel = zb; nicht = ned! nich net!; eine = ne!;
einen = nen; einem = nem; habe = hab; ein bisschen = bissl bissle; wahrscheinlich = wsl;und so weiter = usw; beziehungsweise = bzw; keine ahnung = ka!; heute = heut; meiner meinung nach = mmn; ich liebe dich = ild`,
  it: `che = ke; perché = xké xke xche pke; comunque = cmq; non = nn; tutto = tt!; qualcosa = qlcs qcs; qualcuno = qlc; messaggio = msg; ti voglio bene = tvb; sempre = smp;
anche = anke; con = cn; sono = sn; quando = qnd; questo = qst; weekend = we!`,
  nl: `eigenlijk = eig; misschien = mss; in ieder geval = iig; volgens mij = vgm; even = ff; niet = nie; weekend = wknd; alsjeblieft = aub; verjaardag = bday; zo snel mogelijk = zsm;
met vriendelijke groet = mvg; waarschijnlijk = wss; dat = da!; wat = wa!; bedankt = bdnkt`,
  id: `yang = yg; tidak = tdk gak ga! nggak; dengan = dgn; untuk = utk; karena = krn; sudah = sdh udh udah; belum = blm; sama = sm!; juga = jg; jangan = jgn; banget = bgt; dari = dr!;
kalau = klo kalo kl; orang = org; tapi = tp; saja = aja; bisa = bs; terima kasih = makasih; bagaimana = gmn gimana; kenapa = knp; dalam = dlm; lagi = lg;
sekarang = skrg; kemarin = kmrn; benar = bener; teman = tmn`,
  tr: `bir şey = bişey bişi; selam = slm; tamam = tmm; ne haber = nbr naber; teşekkürler = tşk tşkler; bir = bi; geliyorum = geliyom; kendine iyi bak = kib!; mesaj = msj; nasılsın = nslsn;
çok = çk`,
} as const
