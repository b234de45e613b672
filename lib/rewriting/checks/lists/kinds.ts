/** Words of which no one can stand for another, though they stand in the same places: a kind a line. Compiled for this project. */
export const kinds = `
dog cat horse cow pig sheep goat rabbit hamster parrot bird fish snake mouse spider duck chicken fox pigeon turtle
mother mum mom father dad brother sister son daughter grandmother grandma nan grandfather grandpa aunt uncle cousin nephew niece husband wife boyfriend girlfriend
boss colleague teacher doctor dentist plumber barista waiter landlord neighbour neighbor
breakfast lunch dinner brunch
coffee tea beer wine juice milk cocoa
pizza pasta burger soup salad sandwich curry sushi cake
red blue green yellow pink purple orange brown grey
spring summer autumn winter
north south east west
monday tuesday wednesday thursday friday saturday sunday
morning afternoon evening midnight noon
car bus train plane bike tram boat ferry taxi
football tennis rugby cricket basketball golf hockey
guitar piano violin drums flute
kitchen bathroom bedroom garage balcony attic cellar basement
arm leg hand foot knee shoulder back neck head wrist ankle
email phone letter
book film movie song album podcast
sun rain snow wind fog hail
gold silver bronze
euro dollar pound yen
biology chemistry physics maths history geography
`
