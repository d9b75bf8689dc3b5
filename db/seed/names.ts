/** Given names and surnames to put together: any likeness to a living person is chance. */
export const WOMEN = [
  "Agnete", "Alma", "Anette", "Asta", "Bente", "Birgitte", "Bodil", "Cecilie", "Charlotte", "Dorte", "Ellen", "Else",
  "Esther", "Fatma", "Freja", "Gerda", "Gitte", "Hanne", "Helle", "Henriette", "Inger", "Iben", "Ingrid", "Jette",
  "Johanne", "Karin", "Katrine", "Lærke", "Leila", "Line", "Lone", "Maja", "Margit", "Maryam", "Merete", "Nanna",
  "Olivia", "Pernille", "Randi", "Rikke", "Sanne", "Signe", "Sigrid", "Stine", "Thea", "Tove", "Ulla", "Vibeke",
  "Yasmin", "Zeynep", "Åse",
] as const;

export const MEN = [
  "Adam", "Aksel", "Allan", "Anders", "Arne", "Bjarne", "Bo", "Carsten", "Christoffer", "Dan", "Ebbe", "Erik", "Esben",
  "Flemming", "Frederik", "Georg", "Hamza", "Hans", "Henning", "Ib", "Jakob", "Jens", "Jesper", "Jørgen", "Kaj",
  "Karsten", "Kasper", "Kim", "Lasse", "Leif", "Magnus", "Mikkel", "Mogens", "Mustafa", "Niels", "Ole", "Oluf", "Palle",
  "Per", "Poul", "René", "Simon", "Steen", "Svend", "Søren", "Tariq", "Torben", "Ulrik", "Viggo", "Yusuf", "Øjvind",
  "Åge",
] as const;

export const SURNAMES = [
  "Agerskov", "Amstrup", "Bakkegaard", "Balslev", "Birkelund", "Bjerregaard", "Bramsnæs", "Brodersen", "Bækgaard",
  "Clausager", "Dalsgaard", "Demir", "Egeskov", "Engelbrecht", "Fabricius", "Fjeldsted", "Friborg", "Gammelgaard",
  "Gjerløv", "Grønbæk", "Hald", "Hammershøj", "Haugaard", "Hedegaard", "Hjortshøj", "Hosseini", "Højlund", "Ibsgaard",
  "Iversholt", "Jacobæus", "Juhlin", "Kaspersen", "Kjeldgaard", "Klitgaard", "Korsager", "Krogsgaard", "Kærgaard",
  "Langballe", "Lindegaard", "Lodahl", "Lykkegaard", "Mahmoud", "Markussen", "Mikkelborg", "Munkholm", "Møllegaard",
  "Nørregaard", "Odgaard", "Overby", "Ottosen", "Pagh", "Præstegaard", "Quist", "Ravnsborg", "Risager", "Rosendal",
  "Rønnow", "Sandager", "Skovbjerg", "Sloth", "Stampe", "Svanholm", "Søgaard", "Tarp", "Thygesgaard", "Toftegaard",
  "Ulstrup", "Vestergård", "Villadsen", "Winkel", "Yilmaz", "Ågaard", "Ølgaard", "Østerby",
] as const;
