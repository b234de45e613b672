/** Countries, cities and their people that are no everyday words. Compiled for this project. */
export const places = `aberdeen adelaide afghanistan africa african alabama alaska albania algeria alicante amsterdam andalusia antwerp argentina arizona arkansas asia asian athens atlanta auckland
  austin australia australian austria austrian baltimore bangalore bangkok bangladesh barcelona basel bavaria beijing belfast belgium belgian belgrade berlin bern bilbao birmingham bogota
  bologna bolivia bordeaux boston brasilia bratislava brazil brazilian bremen brighton brisbane bristol britain british brooklyn brussels bucharest budapest bulgaria cairo calgary california
  cambodia cambridge canada canadian canberra cardiff caracas chennai chicago chile china chinese cincinnati cologne colombia colorado connecticut copenhagen cornwall croatia croatian cuba cuban cyprus
  czech dakota dallas damascus danish delaware delhi denmark denver detroit devon dortmund dresden dubai dublin dundee düsseldorf edinburgh egypt egyptian england english essex estonia ethiopia
  europe european finland finnish florence florida france frankfurt french geneva genoa georgia german germany ghana ghent glasgow gothenburg granada greece greek guatemala hamburg hanover
  hanoi hawaii helsinki holland honduras houston hungary hungarian iceland idaho illinois india indian indiana indonesia iowa iran iranian iraq ireland irish israel israeli istanbul italian
  italy jakarta jamaica japan japanese jerusalem johannesburg kansas karachi kentucky kenya kiev kyiv korea korean krakow kyoto lagos latvia lebanon leeds leicester leipzig liege
  lille lima lisbon lithuania liverpool ljubljana london louisiana luxembourg lyon madrid malaga malaysia malta manchester manhattan manila marseille maryland massachusetts
  melbourne mexico mexican miami michigan milan minneapolis minnesota mississippi missouri montana montreal moroccan morocco moscow mumbai munich nairobi nantes naples nashville nebraska
  nepal netherlands nevada newcastle newfoundland nigeria nigerian norfolk norway norwegian norwich nottingham ohio oklahoma ontario oregon orlando osaka oslo ottawa oxford
  pakistan palermo paris pennsylvania perth peru philadelphia philippines pittsburgh plymouth poland portland porto portugal portuguese prague quebec queensland rome
  rotterdam romania russia russian sacramento salzburg santiago saxony scotland scottish seattle serbia seville shanghai sheffield sicily singapore slovakia slovenia somerset
  southampton spain spanish stockholm strasbourg stuttgart surrey sussex sweden swedish swiss switzerland sydney syria taipei taiwan tasmania tehran tennessee texas texan thailand thai
  tokyo toronto toulouse tunisia turin tuscany uganda ukraine ukrainian uruguay utah utrecht valencia vancouver venezuela venice verona vermont vienna vietnam vietnamese virginia
  wales warsaw welsh wisconsin wyoming yorkshire zagreb zurich zürich münchen köln wien praha firenze roma milano napoli torino venezia lisboa sevilla paris londres londra berlino berlín`
