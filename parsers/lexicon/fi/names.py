"""The commonest Finnish given names and surnames in their base form, to know it again in an inflected one ('Heidi Koskelle').

A name that stands here is also never taken for an inflection of another ('Kristian', 'Ellen').
"""

from parsers.fold import fold

_GIVEN = """
    Aada Aaro Aaron Aatu Ada Adam Aila Aili Aimo Aino Aki Aku Aleksander Aleksandra Aleksi Alex Alexander Alexandra Alina
    Alisa Alma Altti Amalia Amanda Anders Andreas Anita Anja Anna Anne Anneli Annemari Anni Anniina Annika Annikki Annukka
    Ansa Anssi Antero Anton Antti Anu Ari Arja Armi Arno Aron Arto Arttu Arttur Artturi Arvi Arvo Asko Asta Atte Auli Aulis
    Aune Auvo Axel Beata Benjamin Birgitta Carita Carl Carmen Carola Caroline Catarina Cecilia Charlotta Christer Christian
    Christina Christoffer Claes Daniel Daniela David Eerika Eerik Eerikki Eero Eetu Eeva Eevi Eija Eila Eino Elias Elina
    Elisa Elisabeth Elise Ella Ellen Elli Elsa Elsi Elviira Emil Emilia Emma Emmi Enni Ensio Eric Erik Erika Erja Erkki
    Erkka Ernesti Esa Esko Essi Esteri Eva Eveliina Fanni Filip Frans Fredrik Fredrika Greta Gun Gunilla Gunnar Hanna Hannah
    Hannele Hannes Hannu Harri Heidi Heikki Heini Heino Heli Helena Helga Heljä Helka Hellevi Helmi Helvi Henna Henri Henrik
    Henriikka Henrikki Henry Hilja Hilkka Hilma Iida Iikka Iina Iiris Iiro Ilari Ilkka Ilmari Ilona Ilpo Inari Ines Inga
    Inka Inkeri Irene Irina Iris Irja Irma Irmeli Isabella Ismo Iivari Iivo Jaakko Jaana Jalmari Jan Jani Janina Janita
    Janna Janne Janni Jari Jarkko Jarmo Jarno Jasmin Jenna Jenni Jennifer Jenny Jere Jeremias Jesse Jessica Joakim Joel
    Johan Johanna Johannes John Jonas Jonathan Jonna Jonne Joni Jonni Joona Joonas Joose Jooseppi Jorma Josefiina Jouko
    Jouni Juha Juhana Juhani Juho Jukka Julia Julius Jussi Juuli Juulia Juuso Jyri Jyrki Kaarina Kaarle Kaarlo Kai Kaija
    Kaisa Kaisu Kaj Kalevi Kalervo Kalle Karen Kari Karin Karita Karl Karoliina Katariina Kati Katja Katri Katriina Kauko
    Kauno Kenneth Kerttu Kerttuli Keijo Kiia Kim Kimi Kimmo Kira Kirsi Kirsti Klaus Konsta Krista Kristian Kristiina
    Kristina Kristo Kyllikki Kyösti Lari Lasse Laura Lauri Lea Leena Leevi Leila Leea Lenni Leo Leif Lenita Liina Liisa
    Lilja Lilli Linda Linnea Lotta Lucas Luka Lukas Lumi Luukas Lyyti Maaret Maaria Maarit Maija Maiju Maikki Maila Maire
    Maj Malin Manu Manuel Marek Margareta Margit Mari Maria Marianna Marianne Marika Marita Maritta Marja Marjaana Marjatta
    Marjo Marjut Markku Marko Markus Martin Martina Martta Martti Matias Mats Matti Matilda Mauno Maura Mauri Max Maxim
    Melissa Meri Merja Mervi Mia Miia Miina Miisa Mika Mikael Mikaela Mikko Miko Milja Milla Mimmi Minea Minna Mira Mirja
    Mirjam Mirjami Mirka Mirkka Mirva Monica Monika Mona Moona Nea Neea Niina Niilo Niko Niklas Nikolai Nina Ninni Noel Nooa
    Noora Nuutti Oili Oiva Okko Olavi Oliver Olivia Olli Onni Oona Orvokki Osku Oskar Oskari Ossi Osmo Otso Otto Outi Paavo
    Paula Pauli Pauliina Pekka Pentti Per Perttu Pertti Peter Petra Petri Petrus Petteri Pia Pihla Piia Pilvi Pinja Pirita
    Pirjo Pirkko Pirre Päivi Päivikki Pyry Raakel Rabbe Rafael Raija Raili Raimo Raine Raisa Raita Rami Rasmus Rauha Rauno
    Reetta Regina Reijo Reima Reino Riikka Riina Risto Ritva Robert Robin Roni Ronja Roope Rosa Roosa Ruut Sakari Salla
    Salli Salme Sami Sampo Samppa Samu Samuel Samuli Sandra Sanna Sanni Sara Sari Satu Saana Saara Saija Saila Saimi Seija
    Selma Senja Seppo Sergei Silja Silva Silvia Simo Simon Sini Sinikka Sirkka Sirkku Sirpa Siru Sisko Siiri Sofia Sointu
    Sonja Stefan Susanna Susanne Suvi Svante Sylvi Taina Taisto Taneli Tanja Tapani Tapio Taru Tarja Tarmo Tatu Tauno Tea
    Teemu Teija Tellervo Terhi Tero Terttu Teppo Teuvo Thomas Tiia Tiina Tiitus Tilda Timi Timo Titta Toini Tom Tomas Tomi
    Tommi Toni Topi Topias Torsti Touko Tuija Tuire Tuomas Tuomo Tuovi Turkka Tuukka Tuula Tuuli Tuulia Tuulikki Tyyne Tytti
    Tyyni Ulla Ulrika Uolevi Urho Urpo Usko Uula Vaula Veera Veeti Veijo Veikka Veikko Venla Verna Vesa Vieno Viivi Vilhelmi
    Vilho Vili Vilja Viljami Viljo Vilma Ville Virpi Virve Visa Voitto Väinö Wilma Yrjö
"""

_SURNAMES = """
    Aalto Aaltonen Ahlgren Aho Ahola Ahokas Ahonen Ahtiainen Alanen Alanko Alatalo Alho Anttila Anttonen Arola Aro Asikainen
    Autio Backman Bergman Blomqvist Eklund Ekholm Ekman Elo Eronen Eskelinen Eskola Forsman Forsström Granlund Grönlund
    Grönroos Haapala Haapanen Haapaniemi Haavisto Hakala Hakkarainen Hakulinen Halme Halonen Halttunen Harju Harjula
    Hartikainen Hautala Hautamäki Haverinen Hedman Heikkilä Heikkinen Heinonen Heino Heiskanen Helander Helenius Helin
    Hellman Hellsten Helminen Henriksson Hietala Hietanen Hiltunen Hirvonen Hirvi Holm Holmberg Holmström Holopainen
    Honkanen Honkala Hovi Huhta Huhtala Huovinen Huotari Hurme Huttunen Huusko Hytönen Hyttinen Hyvärinen Hyvönen Hämäläinen
    Hänninen Häkkinen Härkönen Ihalainen Ikonen Ilmonen Ilvonen Immonen Inkinen Isokangas Jaakkola Jaakonsaari Jalonen
    Jansson Jauhiainen Jokela Jokinen Jokiniemi Joki Jormanainen Junnila Juntunen Juntti Jussila Juvonen Jylhä Jääskeläinen
    Jäntti Järvelä Järvenpää Järvi Järvinen Kaikkonen Kallio Kalliokoski Kangas Kankaanpää Kanerva Kantola Karhu Karhunen
    Kari Karjalainen Karlsson Karppinen Karvinen Karvonen Kauppila Kauppinen Kauppi Keinonen Keinänen Keränen Keskinen
    Keskitalo Ketola Kettunen Kilpeläinen Kinnunen Kiuru Kivelä Kivi Kiviniemi Kivinen Kivimäki Kivistö Koivisto Koivu
    Koivula Koivunen Kokko Kokkonen Kolehmainen Komulainen Konttinen Kontio Korhonen Korpela Korpi Korpinen Korte
    Kortelainen Koskela Koskelainen Koskenniemi Koski Koskinen Kostiainen Kovanen Kuisma Kujala Kukkonen Kulmala Kuosmanen
    Kuronen Kuusela Kuusisto Kuusinen Kyllönen Kärkkäinen Kärki Laaksonen Laakso Laakkonen Laamanen Lahtela Lahti Lahtinen
    Laine Laitila Laitinen Lamminen Lampinen Lappalainen Lassila Latvala Laukkanen Launonen Laurila Lauri Lehikoinen Lehti
    Lehtimäki Lehtinen Lehto Lehtola Lehtonen Lehtovaara Leino Leinonen Lemmetyinen Leppälä Leppänen Leskinen Liimatainen
    Lind Lindberg Lindfors Lindgren Lindholm Lindqvist Lindroos Lindström Linna Lipponen Litmanen Liukkonen Loponen Luoma
    Luukkonen Luoto Lundberg Lundqvist Lyytikäinen Lähteenmäki Majuri Makkonen Malinen Malmi Manninen Mannila Mannonen
    Marjamäki Markkanen Martikainen Marttila Marttinen Mattila Mattsson Matikainen Maunula Meriläinen Metsälä Metso Metsä
    Miettinen Mikkola Mikkonen Moilanen Mononen Mustonen Muhonen Multanen Mykkänen Myllymäki Mäenpää Mäkelä Mäki Mäkinen
    Mäntylä Mäntymäki Mölsä Mörsky Naukkarinen Nevalainen Nieminen Niemi Niemelä Nikkanen Nikula Niinistö Niskanen Nisula
    Nousiainen Nurmela Nurmi Nurminen Nuutinen Nygård Nykänen Nylund Nyman Nyberg Närhi Nyström Oikarinen Ojala Ojanen
    Oksanen Ollikainen Ollila Outinen Paananen Paasonen Paavola Pajunen Pakarinen Palo Palonen Palomäki Pasanen Partanen
    Parviainen Pekkala Pekkanen Pekkarinen Pelkonen Pelto Peltola Peltonen Peltoniemi Penttilä Penttinen Perälä Pesonen
    Peura Pietilä Piippo Piirainen Pirinen Pirttilä Pitkänen Pohjola Pohjonen Puhakka Puranen Puustinen Pyykkö Pöllänen
    Pöyry Raatikainen Rahikainen Raitanen Ranta Rantala Rantanen Rasi Rasila Rauhala Rautiainen Rautio Reijonen Riihimäki
    Riikonen Rinne Ristola Rissanen Roine Roininen Ronkainen Rossi Rosendahl Ruotsalainen Ruohonen Ruuska Räisänen Räsänen
    Rönkkö Saarela Saari Saarinen Saarikoski Saarnio Saastamoinen Sainio Saksa Salmela Salmi Salminen Salo Salokangas
    Salomaa Salonen Sandberg Sandström Santala Sarkkinen Savolainen Seppälä Seppänen Siltala Siltanen Simola Simonen
    Sinkkonen Sipilä Sirviö Soininen Sormunen Sjöberg Suhonen Suominen Sundberg Sundqvist Suomalainen Suomela Suonpää
    Suvanto Sutinen Söderholm Söderlund Söderström Särkkä Taipale Takala Talvitie Tamminen Tanskanen Tarkiainen Tenhunen
    Tervo Tiainen Tiihonen Tikka Tikkanen Timonen Toivanen Toivola Toivonen Tolonen Tolvanen Torvinen Tuominen Tuomi Tuomela
    Tuomola Tuokko Turunen Turpeinen Turtiainen Tuunanen Tyni Törmänen Uimonen Uotila Uusitalo Vainio Vaittinen Valkonen
    Valtonen Vanhala Vanhanen Vartiainen Vatanen Vauhkonen Vehmas Vehviläinen Venäläinen Vesterinen Viita Viitala Viitanen
    Vikström Viljanen Villanen Virta Virtanen Virolainen Virkkunen Vuolle Vuorela Vuori Vuorinen Vuorio Vänskä Väisänen
    Väisälä Väänänen Wallin Westerlund Wikström Westman Ylinen Ylitalo Ylönen Åkerman Öhman Österberg
"""

#: The given names that are no surnames, folded.
GIVEN = frozenset(fold(name) for name in _GIVEN.split()) - frozenset(fold(name) for name in _SURNAMES.split())
#: All of them, folded.
NAMES = frozenset(fold(name) for name in (*_GIVEN.split(), *_SURNAMES.split()))
