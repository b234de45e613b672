/** Given names and family names, common in one country or another, that are no everyday words of the larger languages. Compiled for this project. */
export const givenNames = `aaron abby abdul abdullah abigail abraham achim adam adele adeyemi aditi aditya adrian adriana adriano adrien afonso agathe agnes agnieszka ahmad ahmed ahmet aidan ailsa
  aisha ajay akash akira alan albert alberto alejandra alejandro alejo aleksander aleksandra alessandra alessandro alessia alex alexa alexander alexandra alexis alfie
  alfonso alfred alfredo alice alicia alina aline alison alistair allison alma almut alvaro alyssa amanda amandine amara amelia amelie aminata amir amit amy amélia anais
  anand ananya anastasia anaïs anders anderson andersson andre andrea andreas andrei andrew andrzej andrés andy angela angelica angelo angus angélique aniela anil anita
  anja anjali anke ankit ann anna annabel annalisa anne annegret anneke annemarie annette annie annika anouk anthony antje antoine anton antonella antonia antonio anya arda
  arianna arjun armin arne arthur arturo arvid aryan ashley aslı astrid audrey aurelie aurélie ava ayesha aylin ayse ayşe bakker baptiste barbara bart bartek basia basile
  bastien beatrice beatriz becker becky begoña bella ben benedict bengt benito benjamin benoit benoît beppe berit bernard bernd bernie bert beth bethan bethany betty bianca
  bianchi bilal birgit birgitta birte bjorn björn bodo boris bosse bożena brad bradley bram brandon brenda brendan brian bridget brigitte britta bronisław bronwen bruce
  bruna bruno bryan burak burkhard bérénice caitlin callum cameron camila camilla camille campbell capucine carl carla carlo carlos carlota carmen carol carole carolina
  caroline carrie carsten catalina catarina caterina catherine cathy cecilia celeste celia celina celine cerys cesare chantal charles charlie charlotte chema cheryl chiara
  chidi chloe chris christa christel christiane christina christine christoph christopher ciara cindy claire clara clarissa claudia claudio claus clementine cláudia
  clémence coen colette colin collins connor consuelo cordelia corentin corinne cosimo cristiano cristina cristóbal cynthia cyril czesław cédric céline daisuke damian
  damien dan daniel daniela daniele danielle danny daphne dariusz darren dave david davide debbie deborah declan deepak deepika defne delphine denis denise dennis derek
  dermot detlef diana diane diego dieter dietmar dimitri dirk divya dmitri domenico dominic dominik dominique donald donatella donna doreen doris dorota dorothy doug
  douglas duarte dubois dylan eberhard eddie edgar edith edmund edoardo eduardo edward edwards edwin eefje eileen eilidh ekkehard elaine eleanor elena elfriede elias elif
  elijah elin elisa elisabeth elisabetta elise eliza elizabeth elke ella ellen ellie elliot elodie eloise elsa elsie elvira elżbieta emanuele emeka emelie emil emilia
  emilie emilio emily emine emma emmanuel emre encarna enrica enrique enzo eoin eric erica erich erik erika eriksson erin ernest erwin esposito esra esteban esther ethan
  etienne ettore eugene eugénie eva eva-maria evan evans evelina evelyn ewa fabian fabien fabio fabrice fabrizio fatima fatma fatou federico felicia felipe felix femi femke
  ferdinand fergus fernanda fernando ferrari filip filippo finlay fiona fionn fiorella fischer flavia flávio folake frances francesca francesco francis francisca francisco
  franciszek francois franz françois françoise frauke fred freddie frederic frederick fredrik freek frida frieda friederike friedrich fritz frédéric funmi fátima gabriel
  gabriela gabriele gaetano garcia gareth gary gaspard gaurav gavin gaëlle geert gemma geneviève gennaro geoff geoffrey george georgina gerald gerard gerd gerhard germaine
  germán gerrit gertrude gethin ghislaine giacinta giacomo gianluca gianni gijs gilbert gilles giorgio giovanni gisela giulia giuseppe giuseppina gloria gonzalez gonzalo
  gordon gosia graham graziella grażyna greg gregor gregory greta grzegorz guadalupe gudrun guido guillaume guillermo gunilla gunther gustaf gustav gustavo göran günter
  günther hakan halina hamish hamza hana hanka hanna hannah hanne hanneke hannelore hannes hans hansen hansson harald harish harriet harrison harry hartmann hartmut haruka
  haruto hassan hatice hector hedvig heidi heike heiner heinrich heinz heitor helen helena helene helga henderson hendrik henk henning henrik henrike henrique henry henryk
  herbert hermann hernandez hervé hilda hilde hildegard hiroko hiroshi hjalmar hoffmann hofmann holger horst howard hubert hughes hugo hugues huguette håkan héctor hélène
  hüseyin iain ian ibrahim ifeoma ignacia ignacio igor ilaria ilona ilse imke imogen imran ines inga inge ingeborg ingmar ingrid ingvar inácio inès inés irena irene irina
  iris irma irmgard isaac isabel isabella isabelle ishaan isidro isla isolde iwona iñaki jaap jacek jack jackie jacob jacqueline jacques jade jadwiga jaime jake jakob jakub
  jamal james jamie jan jan-willem jana jane janet janice jannik jansen janusz jarek jasmin jasmine jason jasper javi javier jean jean-luc jeanne jeannette jeff jeffrey
  jemima jen jenkins jenna jennie jennifer jenny jens jeremy jeroen jerome jerry jerzy jesper jess jesse jessica jesus jiho jill jim jimmy joachim joakim joan joana joanna
  joanne joao joaquim joaquin joaquín jochen jodie joe joel johan johanna johannes johansson john johnny johnson jolanta jon jonas jonathan jones jonna joost jordi jorge
  joris jose josef josefa josefina joseph josephine josette josh joshua josé joão joëlle juan juana juancho judith judy juergen jule julia julian juliana juliane julie
  julien juliet juliette julio julius julián justin justyna jutta jérôme jéssica józef jörg jürgen kacper kai kamil kaori karen karin karl karl-heinz karlsson karolina
  karsten kasia katarina kate katharina katherine kathleen kathrin kathy katie katja katrin kavya kayla kees keiko keira keith kelly kemal ken kenji kenneth kenta kerry
  kerstin kevin khadija khan kieran kirsten kirstin klaas klara klaus knut koen kofi konrad kowalska kowalski krause kristen kristin kristina krzysztof krüger kumar kurt
  kwame kyle käthe lachlan laetitia lakshmi lara lars lars-erik larsen lasse laura lauren laurence laurent lea leah leandro lefebvre lehmann lena lennart leo leon leonard
  leonie leslie leszek letícia lewis leyla liam lidia lieke liesel lieselotte lila lillian lina linda lindgren lindqvist lindsay linnea linus lionel lisa liz lizzie logan
  lopez lorena lorenza lorenzo loretta lorraine lothar lotte lottie louis louisa louise lourenço loïc luana luca lucas lucia luciana luciano lucie lucien lucille lucy
  lucyna lucía ludger ludivine ludwig ludwik luigi luis luisa luiz luka lukas luke lutz luís luísa lydia léa léo maaike macdonald maciej maddie madeleine madeline maeve
  mafalda magali magda magdalena magnus maike mairead maite maja majken malcolm malik malte mandy manfred manish manoli manolo manon manuel manuela marc marcel marcela
  marcella marcelle marcello marcelo marcin marco marcos marcus mareike marek margaret margarete margarida margarita margaux margherita margit margot marguerite maria
  mariana marianne mariano mariazinha maricarmen marie marie-claire marieke marijke mariko marilyn mario marion marisa marita marius marjorie markus marlene marlies marloes
  marlon marta martha martin martina martine martín maruja marvin mary marysia marzena maría masato massimo mateo mateusz matheus mathieu mathilde matilda matilde mats matt
  matteo matthew matthias matthieu matías maureen maurice maurizia mauro maxime maya maëlle małgorzata mcdonald mechthild meera mehmet mei mei-ling meier meike melanie
  melis melissa menno mensah mercè merle mert merve meyer mia michael michal michał michel michela michele michelle mieke miguel mika mikael mike mikhail milena milo minjun
  mira miranda mireille mirella miriam mirjam mirosław miyuki mohamed mohammed mohit moira molly mona monica monika montse moreau morgan moritz morris moses moussa muhammad
  murat muriel murilo murphy mustafa mylène mélanie mélissa müller nacho nadia nadine nadja nancy naoki naomi natalia natalie natasha nathalie nathan neeraj neha neil nele
  nerea neumann ngozi nguyen niall niamh nicholas nick nicola nicolas nicole nicolò niek niels nigel nikhil niklas nikolai nils nilsson nina nisha noah noel noemi nora
  norbert noriko nowak noémie nuala nuria o'brien o'connor odile oisin okafor olaf oleg olga oliveira oliver olivia olivier oliwia olle olsen oluwaseun omar orhan ornella
  oscar oskar osman ottilie otto ottoline otávio ousmane owen pablo paco padraig paloma pamela paola paolo paqui paquita pascal pascale patel patrice patricia patricio
  patrick patrizia patti paul paula paulina pauline paulo pawel paweł pedro peer peggy pelle penelope percy pereira persephone pete peter peterson petra petter phil philip
  philipp philippa philippine phillip phoebe pierre pieter pietro pilar piotr polly pooja pranav priya pınar quentin quique rachel rafael rafaela raffaella rahul rainer raj
  rajesh ralf ralph ramirez ramon ramón raphael raphaël raquel rashid rasmus raul ravi raúl rebecca regina reinhard reinhold rekha renata renate renato rene renzo rhiannon
  rhys ricardo riccardo ricci richard richardson rick ricky rina rita riya robert roberta roberto robinson robyn rocco rocío rodrigo rodriguez roger rohan rohit roisin
  roland rolf romain roman ron ronald ronnie rory rosa rosalind rosemarie rosemary rosie ross rossella rossi roxane roxanne ruben rubén rudolf rufus rui rupert russell
  russo rutger ruth ryan ryota ryszard rémi rüdiger sabine sabrina sally salma salvatore sam samantha sameer samir samuel sancho sandeep sanders sandra sandrine sandro
  sanjay sanne santiago saoirse sara sarah sascha sasha sato satoshi schmidt schmitt schmitz schneider schröder schulz schäfer scott seamus sebastian sebastião selin selina
  seoyeon serena sergei sergio serkan seth shane shannon sharon sheila shinji shirley shreya sian siegfried sieglinde sienna sigge signe sigrid silke silvana silvia simon
  simona simone sinan sinead siobhan sjoerd sjors smith sneha sofie sofía soledad solène sonali sonia sonsoles soojin sophia sophie stacy stan stanisław stanley stefan
  stefania stefanie stefano steffen steffi stella stellan stephan stephanie stephen steve steven stewart stijn stuart stéphane stéphanie sune sunil suresh susan susana
  susanne susi susie suzanne suzuki svante sven svenja swantje swati sylvain sylvia sylvie szymon sébastien séverine sónia sönke sławek tabitha tadeusz takashi takumi
  tamara tamsin tanaka tanja tanvi tanya tara tarık tatiana ted tegan teodoro teresa tessa teun thea theo theodore theresa thiago thibault thierry thijs thomas thompson
  thorben thorsten tiago tiffany tijn tilda tim timothy tina tobias toby todd tom tomas tomasz tommaso tommy tomás tomé toni tony torben torsten tracey tracy traudel travis
  trevor trini tristan tunde tuğba tânia udo ugo ulf ulla ulrich ulrike umberto ursula urszula uta ute uwe valentin valentina valeria valerie valérie vanessa varun vasco
  vera veronica vicente vicky victoria vidya vijay vikram viktor vincent vincenzo vinícius virginie visser vitor vittoria vittorio vivek vivian vladimir volker wagner
  walburga walter waltraud wanda watson wayne weber wendy werner wiebke wiesław wilfred wilhelm willemijn william williams wilma wilson winfried wojciech wolfgang wouter
  xavi xavier xavière xiao yago yamamoto yann yannick yannik yara yasemin yasmin yaw yilmaz ylva yoko yolanda yuka yuki yusuf yves yvette yvonne zach zachary zainab zara
  zbigniew zeca zehra zeynep zimmermann zoe zoey zofia zosia zoé zuzanna álvaro åsa élodie óscar özge łukasz`
