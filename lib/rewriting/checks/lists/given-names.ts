/** Given names, common in one country or another, that are no everyday words of English. Compiled for this project. */
export const givenNames = `aaron abby abdul abdullah abigail abraham ada adam adele adrian adriana agnes agnieszka ahmad ahmed aidan aisha ajay akira alan albert alberto alejandra
  alejandro aleksandra alessandro alessia alex alexa alexander alexandra alexis alfie alfonso alfred ali alice alicia alina alison allison alma alvaro alyssa amanda amelia amelie amir
  amit amy ana anais anastasia anders andre andrea andreas andrei andrew andrzej andy angela angelica angelo anil anita anja anjali ann anna annabel anne annie annika anouk
  anthony antoine anton antonia antonio anya arjun arthur arturo asha ashley astrid audrey aurelie ava axel ayesha ayse barbara bart bartek beatrice beatriz becky bella ben benedict
  benjamin benoit bernard bernd bernie bert beth bethany betty bianca bilal bjorn björn boris brad bradley brandon brenda brendan brian bridget brigitte britta bruce bruno bryan caitlin
  callum cameron camila camille carl carla carlo carlos carmen carol carole carolina caroline carrie carsten catalina caterina catherine cathy cecilia celia celine charles charlie charlotte
  chelsea cheryl chiara chloe chris christa christian christina christine christoph christopher cindy claire clara clarissa claudia clement clive colin connor constance corinne cynthia
  daisuke daisy damian damien dan daniel daniela danielle danny daphne darren dave david deborah debbie deepak denis denise dennis derek diana diane diego dieter dimitri dirk dmitri dominic
  dominik don donald donna doris dorothy doug douglas dylan eddie edgar edith edmund eduardo edward edwin eileen elaine elena eleanor elias elif elijah elin elisa elisabeth elise eliza
  elizabeth ella ellen ellie elliot elsa elsie emanuele emil emilia emilie emilio emily emma emre enrique enzo erica eric erik erika erin ernest esther ethan eugene eva evan evelyn ewa
  fabian fabio fatima federico felicia felix fernanda fernando filip fiona florence florian frances francesca francesco francis francisco francois françois franz fred freddie frederic
  frederick frida frieda friedrich gabriel gabriela gareth gary gavin gemma geoff geoffrey george georgia georgina gerald gerard gerhard gertrude giacomo gilbert giorgio giovanni giulia
  giuseppe gloria gonzalo gordon graham greg gregory greta guillaume guido gunther gustav guy hamza hana hannah hans harald harriet harrison harry hassan hazel heather hector heidi heike
  heinrich helen helena helene helga henrik henry herbert hilda hilde hiroshi holger howard hubert hugo ian ibrahim ida ignacio igor ilse imran ines inga ingrid irena irene irina iris
  irma isaac isabel isabella isabelle isla ivan jack jackie jacob jacqueline jacques jade jake jakob jakub jamal james jamie jan jana jane janet janice jasmin jasmine jason javi javier jay jean
  jeanne jeff jeffrey jen jenna jennie jennifer jenny jens jeremy jerome jerry jess jesse jessica jesus jill jim jimmy joan joana joanna joanne joao joão joaquin jochen jodie joe joel
  johan johanna johannes john johnny jon jonas jonathan jordan jorge jörg jose josé josef joseph josephine josh joshua juan juana judith judy juergen jürgen julia julian juliana julie
  julien juliet juliette julio julius justin justyna kai karen karin karl karolina kasia kate katarina katharina katherine kathleen kathrin kathy katie katja kayla keith kelly ken kenji
  kenneth kerry kevin khadija kiran kirsten klara klaus konrad kristen kristin kristina krzysztof kurt kyle lara lars laura lauren laurent lea leah lena leo leon leonard leonie leslie
  lewis liam lidia lila lillian linda lindsay lisa liz lizzie logan lola lorenzo loretta lorraine lottie louis louisa louise luca lucas lucia lucía luciano lucie lucy ludwig luis luisa
  luiz luka lukas luke lydia maciej maddie madeleine madison magda magdalena malcolm malik mandy manfred manuel manuela marc marcel marcela marcello marcin marco marcus margaret margarita
  margot maria marie mariana marianne marilyn mario marisa marius marjorie markus marlene marlon marta martha martin martina marvin mary marysia mateo mateusz mathilde matilda matt
  matteo matthew matthias matthieu maureen maurice mauro max maxime maya mehmet mei melanie melissa mercedes mia michael michal michel michele michelle miguel mika mike mikhail milena
  milo mina mira miranda miriam mohamed mohammed moira molly mona monica monika morgan moritz moses muhammad murat mustafa nadia nadine nancy naomi natalia natalie natasha nathan neha
  neil nell nicholas nick nicola nicolas nicole niels nigel nikhil niklas nikolai nils nina noah noel noemi nora norman olaf oleg olga oliver olivia olivier omar oscar oskar otto owen
  pablo paloma pamela paola paolo pascal patricia patrick patrizia patti paul paula paulina paulo pawel pedro peggy penelope percy pete peter petra phil philip philipp philippa phillip
  phoebe pia pierre piotr polly pooja priya quentin rachel rafael raj rajesh ralf ralph ramon raphael raquel rashid raul ravi rebecca regina reinhard rekha renata renate rene rhys ricardo
  richard rick ricky rita robert roberto robyn rodrigo roger rohan roland rolf roman romy ron ronald ronnie rosa rosalind rosemary rosie ross roxanne rudolf rufus rupert russell ruth ryan
  sabine sabrina sally salma sam samantha samir samuel sandra sandro sanjay sara sarah sascha sasha scott sean sebastian selina serena sergei sergio seth shane shannon sharon sheila shirley
  sienna silke silvia simon simone sofia sofie sonia sophia sophie stacy stan stanley stefan stefanie stella stephan stephanie stephen steve steven stuart sunil susan susanne susie suzanne
  sven svenja sylvia sylvie tamara tanja tanya tara tatiana ted teresa terry tessa thea theo theodore theresa thomas thorsten tiago tiffany tilda till tim timothy tina tobias toby todd
  tom tomas tomasz tommy toni tony tracey tracy travis trevor tristan ulrich ulrike ursula uwe valentina valeria valerie vanessa vera veronica vicky victor victoria viktor vincent vincenzo
  viola violet virginia vivian vladimir walter wanda wayne wendy werner wilfred wilhelm william willow winston wolfgang xavier yannick yara yasmin yolanda yuki yusuf yvonne zach zachary
  zara zeynep zoe zoey zofia`
