/** Words for how long something takes or how much there is, by what they measure. Compiled for this project. */
export const durations = `
minute minutes mins minuten minutos minuti minuut minuter
hour hours hr hrs stunde stunden heure heures hora horas uur uren godzin timmar saat
week weeks wk wks weekly woche wochen semaine semaines semana semanas settimana settimane weken tygodni veckor hafta fortnight
month months monthly monat monate monaten mois mes meses mese mesi maand maanden miesięcy månader
year years yrs yearly jahr jahre jahren année années años años ano anos anni jaar lat yıl annual
decade decades jahrzehnt jahrzehnte décennie
century centuries
dozens
hundreds hunderte centaines cientos centinaia centenas
thousands tausende milliers miles migliaia milhares
millions millionen milliones milioni milhões
`
