/** Days and months by language, the names of one on a line. Compiled for this project. */
export const calendar = `
march märz mars marzo março maart mart
may mai maggio maio mei maj mayıs
monday mondays montag lundi lunes lunedì segunda-feira maandag poniedziałek måndag pazartesi
tuesday tuesdays tue tues dienstag mardi martes martedì terça-feira dinsdag wtorek tisdag
wednesday wednesdays weds mittwoch mercredi miércoles mercoledì quarta-feira woensdag środa onsdag çarşamba
thursday thursdays thu thur thurs donnerstag jeudi jueves giovedì quinta-feira donderdag czwartek torsdag perşembe
friday fridays fri freitag vendredi viernes venerdì sexta-feira vrijdag piątek fredag
saturday saturdays samstag sonnabend samedi sábado sabado sabato zaterdag sobota lördag
sunday sundays sonntag dimanche domingo domenica zondag niedziela söndag
january jan januar janvier enero gennaio janeiro januari
february feb februar février febrero febbraio fevereiro februari
april apr avril abril aprile
june juni juin junio giugno junho
july juli juillet julio luglio julho
august aug août agosto augustus
september septembre septiembre settembre setembro
october oct oktober octobre octubre ottobre outubro
november nov novembre noviembre novembro
december dec dezember décembre diciembre dicembre dezembro
tomorrow tmrw tmr tmw 2moro tomoz
yesterday yest yday ystd
summer sommer verano verão zomer
winter winters hiver invierno inverno zima kış
autumn herbst automne otoño autunno outono herfst jesień höst sonbahar
spring frühling frühjahr printemps primavera wiosna ilkbahar
christmas xmas weihnachten noël navidad natale natal kerst
easter ostern pâques pascua
halloween
`
