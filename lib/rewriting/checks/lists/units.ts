/** Units by what they measure, the names and signs of one on a line. Compiled for this project. */
export const units = `
sec secs s segundos sekunden secondes secondi seconden sekund
minute minutes min mins minuten minuti minutos minuut minut minuter dakika
hour hours h hr hrs hourlong stunde stunden std heure heures hora horas ora ore uur uren godzin godziny timmar saat
day days tag tage tagen jour jours día días dia dias giorno giorni dag dagen dni dagar gün
week weeks wk wks woche wochen semaine semaines semana semanas settimana settimane weken tygodni veckor hafta
month months monat monate monaten mois mes meses mese mesi maand maanden miesięcy månader ay
year years yr yrs jahr jahre jahren an ans année années año años ano anos anno anni jaar lat år yıl
decade decades
am a.m.
pm p.m.
% percent per cent pct prozent
$ dollar dollars usd buck bucks
€ euro euros eur
£ quid gbp pounds sterling
cent cents
km kilometre kilometres kilometer kilometers kms k's
mile miles mi
m metre metres meter meters
cm centimetre centimetres
kg kilo kilos kilogram kilograms
lb lbs
g gram grams
litre litres liter liters l
°c celsius
°f fahrenheit
mb megabytes
gb gigabytes
`
