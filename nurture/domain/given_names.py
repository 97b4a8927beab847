"""Which words are given names, of many languages: so that a stranger is told from a slip."""

from functools import cache

from nurture.domain.name_data import names_with_short_forms

_GIVEN = """
aaron abdul abel abena ada adaeze adam adele adil adnan adrian afonso agata agnes agnieszka ahmed aida aidan
aiden ailsa aine aisha akira akua alain alan alba alberto alejandra alejandro aleksander alena alessandra
alessandro alessia alessio alexei alexis alfonso alfredo ali alice alicia alina alisa alistair allan allen
alma alonso alva alvaro alvin alyssa amadou amalia amanda amara amber ambrose amelia amin amina amir amit
amrita amy ana anastasia anders andre andrea andreas andrej andrzej angela angelo angus anika anil anisa
anita anja anjali anke ann anna annabel anne annelise annette annie annika anselm antoine anton antonia
anwar anya aoife archie ariana ariel arjun arlo armando armin arne arnold arturo arun aryan asa asha ashley
ashok ashwin asif astrid asuka aurelia aurora ava avery axel aya ayaan ayesha azra bailey bao barnaby bartek
bashir bea beata beatrice bella benedict benedikt benedita berit bernadette bernard bernardo beryl bettina
bianca bilal bina birgit bjorn blake blanca bo bogdan boris bram brandon brenda brendan brett brian bridget
britta bronwyn bruce bruno bryan bryony caleb callum cameron camila camille candice carina carl carla carlos
carmel carmen carol caroline carsten casey caspar cassandra catalina catarina cecile cecilia cedric celeste
celia cesar cesare chandra chelsea chen cheryl chiamaka chiara chidi chinedu chinwe chloe christa cian ciara
cillian claire clara clarissa claude claudia claudio claus clement cleo clifford clive colette colin
conchita connor conor conrad corinna cormac cornelia cosmo courtney craig cristina cynthia dagmar daisy
dalia damian damien damon dana daniele dara daria dario darius darren daryl dean deepa deirdre delia
delphine denis denise dennis derek desmond devika dhruv diana diego dieter dilip dimitri dina dirk divya
dmitri dolores dominik donal donald donna donovan dora doreen dorian doris doug douglas duarte duncan dustin
dylan ebba eda eden edgar edith edmund edna eduardo edwin efua eileen eilidh einar ekaterina elaine elena
eleni eli elias elif elin elisa elisabetta elise elke ella ellen elliot elliott ellis eloise elsa elsie
elton elvira emanuel emeka emil emilia emma emre enrico enrique enzo eric erica erik erin ernest ernesto
esme esperanza estelle esther ethan etienne eugenia eunice eva evan eve evelina evelyn ewan ezra fabian
fabio fadi farah farhan farid fatima fatma fatou federica federico felipe felix ferdinand fergus fernanda
fernando filip filipa finlay finley finn fiona flavia florian folake franca francesca francesco francine
franz freda frederik frederike freya frida friedrich fritz gareth garfield gary gaspard gaurav gavin gemma
genevieve gerard gerda gerhard giacomo gianna gianni gideon gilbert giles gillian gina giorgio giovanna
giovanni gisela giulia giuseppe gladys glen gloria godfrey goran gordon graham greta griffin guido guillaume
gunnar gunther gustav gustavo guy gwen gwyneth habib hadi hamid hamza hana hanan hanna hannah hans harald
harish harriet haruki harvey hassan hector hedwig heidi heike heiko heinz helena helga helmut henri henrik
henrique herbert herman hilary hilda hiro hiroshi holger hubert hugh hugo humphrey husain hussein ian
ibrahim ida ifeoma ignacio igor ilaria ilse imani imogen imran ines inga ingo ingrid inigo irene irina iris
irma isaac isabelle ishaan isla ismail isolde ivan ivana ivo ivy iwona izumi jacek jacinta jack jacqueline
jaime jamal jamila jan jana jane janice janina janine jarek jaroslav jasmin jason jasper javier jay jaya
jayden jean jeanette jeanne jelena jerome jerzy jesper jesus jill joan joana joao joaquin jochen joel joelle
johan johann johanna jolanta jonah jonas jordi jorg jorge joris jose josef josefina joyce juan juana judith
julian juliet juliette julio jun june jurgen justin justine justyna kai kamal kamila kara karel karen karim
karin karina karl karla karol karolina katarina katarzyna kate katharina katja katrin kavita kayla keiko
keira keith kelly kendall kenji kerry kerstin kevin khadija khalid kieran kim kira kiran kirsten kirsty
klara klaus knut kofi konrad konstantin krishna kristian kristin kristina krystyna krzysztof kurt kwame kyle
lana lara lars lasse laszlo laura lauren laurent lavinia layla lea leah leander leandro lee leif leila lena
lennart leon leona leonie leopold leslie leticia lewis lia lidia lilian lillian lily lin lina linda lindsay
lindsey linnea linus lionel lisa livia lloyd logan lola lorena lorenzo loretta lorna lothar loubna louisa
lourdes luc luca lucas lucia luciano lucie ludmila ludwig luigi luis luisa luka lukasz luke luna luz lydia
lynda lyndon lynn lynne mabel mads mae magda magdalena magnus mahmoud maike maja malcolm malik malin malte
manfred manish manon manuel manuela mara marc marcel marcela marcin marco marcus marek margarita margot
maria marianna marianne maribel marie marijke marika marina mario marion marisa marisol marit marius marja
markus marlene marlon marta martina martine marwan maryam masha mateo mateus mateusz mathias mathilde
matilda mats matteo matthias maureen maurice mauricio mauro maximilian maya mehmet mei mei-ling mercedes
meredith merle mert mette mia micah michaela michal michele miguel mihai mikael mikhail miko mila milada
milan milena milica milo mina mira mireille mirela miriam mirko mitchell moira mona monica morag morgan
moritz morten moses muriel murray mustafa myra myrtle nabil nadia nadine nadja naima nancy nanette naomi
naveen neha neil nell nelson nerys nestor neville ngozi nia niall niamh nick nicola nicolas nicoletta nigel
nikhil nikolai nikolaus nils nina nisha nnamdi noa noah noelle noemi nolan noor nora noreen norma norman
nour nuala nuno nuria octavia odette odile oksana ola olaf oleg olena olga oliver olivier olu omar omari
oona orla orlando oscar oskar osman oswald otis ottilie otto owen pablo padraig paloma pamela paola paolo
parisa pascal patrice paul paula pauline paulo pavel pavla pedro penelope per perry petr petra petros
philippa philippe phoebe phyllis pia pierre pieter pilar pooja pradeep prakash pranav preston priya quentin
quinn rachid radek rafael rafaela rafiq ragnar rahel rahul raimund rainer raj rajesh ralf ralph raluca ramon
ramona rana ranjit raoul raquel rashid rasmus raul ravi raymond razia reece regina reginald reiko reinhard
remi renata renate rene reza rhian rhys ricardo riley rina rita roberto rocco rocio roderick rodney rodrigo
roger rohan rohit roisin roland rolf romain roman romy ronan rosa rosalind rosanna rosario roshni rosie ross
rowan rowena roxana roy ruairi ruben rudi rudolf rufus rui rupert rute ruth ruxandra ryan sabina sabine
sabrina sachin sadia said saira sakura salim sally salma salome samir samira sana sandeep sandra sanjay
santino saoirse sara saskia satoshi savita scott sean selena selma serena sergei sergio seth severin shahid
shane shannon sharon shauna sheila shelley shirin shirley shreya shu sian sibylle sidney siegfried sigrid
silas silke silvana silvia silvio simon simone simran sinead siobhan sita skye slawomir sneha sofia sofie
solange solveig sonia sonja sophia sophie soraya soren spencer stan stanislav stanley stefan stefania
stefano steffen steffi stella sten stephan stewart stuart sunil sunita suraj susana susanna susanne suzanne
sven svenja svetlana swati sybil sylvia tabitha tadeusz taiwo takeshi talia tamara tamsin tania tanya tara
tarek tariq tatiana tatjana teo teodor terence terje tess thandi thea thelma theo theodora thibault thierry
thomas thora thorsten tia tiago tilda tilman tim timo timothee tina titus tobi tobiah tobias tomas tomasz
tomoko toni tor torben tove tracy travis trevor tristan tuan tyler ugo ulrich ulrike uma umar una unai
ursula usha uta uwe valentin valentina valeria vanessa vasco vasil veda vera vernon veronika vidya vijay
vikram viktor viktoria vinay violeta virgil vishal vivek vivian vivienne vlad vladimir volker waltraud wanda
wayne wei wendy werner wesley wilbur wilfred wilhelm wilma winifred winston wioletta wojciech wolfgang
xander xavier ximena xin yael yan yannick yara yasmin yaw yoko yolanda youssef yuki yuri yusra yusuf yuto
yves yvette yvonne zahra zainab zara zbigniew zelda zeynep zoe zofia zora zuri zuzana
"""


def is_given_name(word: str, *, alone: bool = False) -> bool:
    """Whether a folded word is a given name in its own right, so that "zoe" is no misspelling of Joe.

    `alone`: short forms count only where they are names of their own.
    """
    independent, short = _given_names()
    return word in independent or (word in short and not alone)


@cache
def _given_names() -> tuple[frozenset[str], frozenset[str]]:
    """The names of their own, and the short forms."""
    long, short = names_with_short_forms()
    return long.union(_GIVEN.split()), short
