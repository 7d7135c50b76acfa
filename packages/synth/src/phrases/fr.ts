import type { BankSource } from "./bank.ts";

export const fr: BankSource = {
  language: "fr",
  joiner: " ",
  spelled: [
    ["arobase", "point"],
    ["(at)", "(point)"],
    ["[at]", "[dot]"],
  ],
  subject: `
    {p} : {f} [ne marche plus|en panne]
    Erreur {e} sur {p}
    [Problème|Souci|Question] avec {m}
    Commande {o} – [où est-elle|mauvais article|livraison]
    [Facture|Remboursement|Double débit] {p}
    Connexion impossible, {f}
    URGENT : {p} [hors service|en panne dans tout le bureau]
    Garantie {m}`,
  greet: `
    Bonjour,
    Bonjour {AFIRST},
    Madame, Monsieur,
    Bonsoir,
    Salut,
    Bonjour {AGENT},`,
  agentGreet: `
    Bonjour {NAME},
    Bonjour {FIRST},
    Bonjour {NAME}, merci pour votre message.
    Madame, Monsieur {LAST},`,
  when: `
    depuis hier
    depuis la mise à jour {v}
    depuis le {d}
    depuis environ {n} jours
    après un changement dans {f}
    chaque matin vers {h}
    dès que {x} est ouvert
    depuis notre déménagement
    pour la troisième fois ce mois-ci`,
  problem: `
    Mon {p} {m} [ne démarre plus|ne s'allume plus|est bloqué] {w}.
    La fonction {f} [ne répond plus|a cessé de fonctionner|reste figée] {w}.
    [J'ai|Nous avons] l'erreur {e} [à l'ouverture de|en utilisant] {f} {w}.
    {p} est [très lent|instable|hors ligne] {w}, toute l'équipe est touchée.
    On m'a [débité deux fois|facturé {c} de trop] pour la commande {o}.
    Le colis {t} [n'est pas arrivé|est marqué livré mais introuvable|est bloqué en douane].
    Le menu {f} [a disparu|est grisé] {w}.
    Impossible d'entrer dans le compte {p}, seul {e} s'affiche.
    {p} plante dès que [j'ouvre|j'active] {f}.
    Une partie de nos {n} appareils perd la connexion {w}.
    Depuis la version {v}, le {m} [chauffe beaucoup|redémarre en boucle|ne charge plus].
    L'intégration avec {x} est refusée par {p} {w}.`,
  symptom: `
    Le voyant [clignote en rouge|reste éteint|passe à l'orange], puis plus rien.
    Ça marche quelques minutes et ça coupe de nouveau.
    L'écran [reste blanc|devient noir|scintille].
    Dans le journal je vois {e} [en boucle|juste avant l'arrêt], trace {g}.
    Les autres appareils du réseau n'ont aucun souci.
    L'application indique la version {v}, l'appareil dit être à jour.
    C'est pareil [en Wi-Fi et en 4G|dans tous les navigateurs].
    La liste sous {f} est vide.
    Les fichiers modifiés dans {x} [reviennent en ancienne version|sont en double].
    La batterie est tombée à {n} pour cent en une heure.`,
  attempt: `
    J'ai déjà redémarré [deux fois|{n} fois|tout le matériel].
    J'ai suivi l'article {k} [sans succès|sans résultat].
    La réinstallation de {v} n'a rien changé.
    Nous avons essayé [un autre câble|un autre routeur|un second {m}], même résultat.
    Retour aux réglages d'usine, cache vidé, rien n'y fait.
    Le pare-feu est coupé et {x} désinstallé, c'est toujours pareil.
    Votre collègue m'a dit de désactiver {f}, en vain.`,
  question: `
    Pouvez-vous [vérifier|regarder|m'aider] ?
    [Que dois-je faire|Comment corriger cela] ?
    Est-ce un défaut connu de {v} ?
    Quand {f} sera-t-il rétabli ?
    Je souhaite [un remboursement|un échange|un rappel].
    Faut-il renvoyer l'appareil ?
    Merci de [traiter en urgence|transmettre à un responsable].`,
  reply: `
    C'est fait, [même erreur|toujours {e}|aucun changement].
    D'accord, j'essaie [ce soir|demain matin|tout de suite].
    Je suis passé en {v}, {f} [échoue encore|marche une fois sur deux].
    Le numéro est illisible, la boîte indique {m}.
    [Oui|Non], il est branché [par câble|sur le réseau invité].
    [Avez-vous des nouvelles ?|Où en est mon dossier ?]
    Ci-joint [le journal|la capture|la facture|une photo].
    C'est la troisième fois que j'explique cela.
    C'est revenu à {h}, juste après le lancement de {x}.
    Le transporteur dit que {t} a été [renvoyé|remis à un voisin].`,
  thanks: `
    Merci, [ça marche|c'est réglé|tout est rentré dans l'ordre].
    Parfait, {f} fonctionne de nouveau. Vous pouvez clore le dossier.
    Le nouvel appareil est arrivé, merci beaucoup.
    Remboursement reçu, merci pour votre rapidité.`,
  ack: `
    Merci pour [ces précisions|votre patience|votre retour].
    Je suis désolé [pour la gêne|du délai].
    J'ai vérifié [votre compte|les journaux|la commande {o}].
    Nous reproduisons le défaut de {f} en {v}.
    Ce point est suivi sous {e}.
    Je reprends le dossier de {PERSON}.`,
  ask: `
    Pouvez-vous envoyer [le journal|une capture|une photo de l'étiquette] ?
    Quelle version voyez-vous dans Réglages, À propos ?
    À quelle heure cela s'est-il produit ?
    {x} est-il installé sur le même poste ?
    Le défaut reste-t-il quand {f} est désactivé ?
    Combien [d'appareils|d'utilisateurs|de sites] sont touchés ?`,
  step: `
    Ouvrez Réglages, puis {f}, et [choisissez Réinitialiser|désactivez puis réactivez].
    Mettez à jour vers {v} et redémarrez.
    Appuyez {n} secondes sur le bouton jusqu'à ce que le voyant clignote.
    La marche à suivre est dans l'article {k} : {u}
    Retirez le {m}, attendez {n} minutes et ajoutez-le de nouveau.
    Déconnectez-vous partout, videz le cache, reconnectez-vous.
    Lancez le diagnostic sous {f} et envoyez-moi le code.
    Si {e} revient, ne réinitialisez rien et répondez ici.
    Un nouveau {m} est parti, numéro de suivi {t}.
    J'ai transmis le dossier [au deuxième niveau|à la logistique].`,
  resolve: `
    La correction est dans {v}, disponible depuis le {d}.
    J'ai remboursé {c}, comptez jusqu'à 10 jours.
    {f} a été [réinitialisé|réactivé] et doit fonctionner.
    La panne de {f} est terminée depuis {h}, aucune donnée perdue.
    Je clos le dossier, une réponse le rouvrira.
    La cause était {x}, voir l'article {k}.`,
  bye: `
    Cordialement,
    Bien cordialement,
    Merci d'avance,
    Bonne journée,
    Salutations,`,
  agentBye: `
    Cordialement,\\n{AGENT}\\nLumen Support
    Bien à vous,\\n{AFIRST}
    Bonne journée, {AGENT}`,
  auto: `
    Merci d'avoir contacté Lumen. Nous répondrons sous {n} heures. L'article {k} peut vous aider.
    Confirmation automatique pour la commande {o}. Suivi : {u}`,
  quote: `
    Le {d}, {NAME} a écrit :
    Le {d} à {h}, {NAME} <{EMAIL}> a écrit :`,
  personal: `
    Mon [adresse|courriel|e-mail] est {EMAIL}.
    Le compte est au nom de {EMAIL}, répondez plutôt à {EMAIL}.
    [Appelez-moi au|Mon numéro :|Tél. :] {PHONE}
    [Mon collègue|Ma femme|Le titulaire,] {PERSON} a le même problème.
    Merci de mettre {PERSON} en copie.
    Mon identifiant est {USERNAME}.
    [Adresse de livraison|J'habite au|Envoyez-le au] {ADDRESS}.
    Position indiquée : {GEO}
    [Notre IP est|Adresse bloquée :] {IP}
    L'adresse MAC est {MAC}.
    [Numéro de série|N° de série] : {DEVICE}
    J'ai payé avec la carte {CARD}.
    Remboursez sur l'IBAN {IBAN}.
    Coordonnées bancaires : {BANK}
    [Numéro de sécurité sociale|Numéro fiscal|N° d'identité] : {ID}
    Passeport n° {PASSPORT}
    Le véhicule immatriculé {PLATE} a pris le colis.
    [Né le|Date de naissance :] {DOB}
    Mon mot de passe est {SECRET}
    [Code reçu|Clé d'API] : {SECRET}
    Voici le lien reçu : {URL}`,
};
