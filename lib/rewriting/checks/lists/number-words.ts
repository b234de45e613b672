/** Words for numbers by language (ISO 639-1), `value:word word`. Compiled for this project. */
export const numberWords: Readonly<Record<string, string>> = {
  en: `0:zero 2:two 3:three third 4:four fourth 5:five fifth 6:six sixth 7:seven seventh 8:eight eighth 9:nine ninth 10:ten tenth 11:eleven eleventh 12:twelve twelfth dozen
    13:thirteen 14:fourteen 15:fifteen 16:sixteen 17:seventeen 18:eighteen 19:nineteen 20:twenty 30:thirty 40:forty 50:fifty 60:sixty 70:seventy 80:eighty 90:ninety
    100:hundred 1000:thousand grand 1000000:million 1000000000:billion`,
  de: `2:zwei zwo 3:drei 4:vier 5:fünf 6:sechs 7:sieben 8:acht 9:neun 10:zehn 11:elf 12:zwölf 13:dreizehn 14:vierzehn 15:fünfzehn 16:sechzehn 17:siebzehn 18:achtzehn 19:neunzehn
    20:zwanzig 30:dreißig 40:vierzig 50:fünfzig 60:sechzig 70:siebzig 80:achtzig 90:neunzig 100:hundert 1000:tausend 1000000:million millionen`,
  fr: `2:deux 3:trois 4:quatre 5:cinq 6:six 7:sept 8:huit 9:neuf 10:dix 11:onze 12:douze 13:treize 14:quatorze 15:quinze 16:seize 20:vingt 30:trente 40:quarante 50:cinquante 60:soixante
    100:cent 1000:mille 1000000:million millions`,
  es: `2:dos 3:tres 4:cuatro 5:cinco 6:seis 7:siete 8:ocho 9:nueve 10:diez 11:once 12:doce 13:trece 14:catorce 15:quince 20:veinte 30:treinta 40:cuarenta 50:cincuenta 60:sesenta 70:setenta
    80:ochenta 90:noventa 100:cien ciento 1000:mil 1000000:millón`,
  it: `2:due 3:tre 4:quattro 5:cinque 6:sei 7:sette 8:otto 9:nove 10:dieci 11:undici 12:dodici 13:tredici 14:quattordici 15:quindici 16:sedici 20:venti 30:trenta 40:quaranta 50:cinquanta
    60:sessanta 70:settanta 80:ottanta 90:novanta 100:cento 1000:mille mila 1000000:milione`,
  pt: `2:dois duas 3:três 4:quatro 5:cinco 6:seis 7:sete 8:oito 9:nove 10:dez 11:onze 12:doze 13:treze 14:catorze quatorze 15:quinze 20:vinte 30:trinta 40:quarenta 50:cinquenta 60:sessenta
    70:setenta 80:oitenta 90:noventa 100:cem cento 1000:mil 1000000:milhão`,
  nl: `2:twee 3:drie 4:vier 5:vijf 6:zes 7:zeven 8:acht 9:negen 10:tien 11:elf 12:twaalf 13:dertien 14:veertien 15:vijftien 16:zestien 17:zeventien 18:achttien 19:negentien 20:twintig
    30:dertig 40:veertig 50:vijftig 60:zestig 70:zeventig 80:tachtig 90:negentig 100:honderd 1000:duizend 1000000:miljoen`,
  pl: `2:dwa dwie dwóch 3:trzy 4:cztery 5:pięć 6:sześć 7:siedem 8:osiem 9:dziewięć 10:dziesięć 11:jedenaście 12:dwanaście 20:dwadzieścia 30:trzydzieści 100:sto 1000:tysiąc`,
  sv: `2:två 3:tre 4:fyra 5:fem 6:sex 7:sju 8:åtta 9:nio 10:tio 11:elva 12:tolv 20:tjugo 30:trettio 40:fyrtio 50:femtio 100:hundra 1000:tusen`,
  tr: `2:iki 3:üç 4:dört 5:beş 6:altı 7:yedi 8:sekiz 9:dokuz 10:on 20:yirmi 30:otuz 40:kırk 50:elli 100:yüz 1000:bin`,
}
