// Posts in the forms in which people write trip reports; every word of them is made up.
import type { TripReport } from './trip-report.ts'
import { entry, recording } from './trip-report.ts'

export const SECOND: readonly TripReport[] = [
  [
    'table',
    'schedule-notes.md',
    `# My KubeCon EU 2024

| Time | Talk | Speaker | Notes |
|---|---|---|---|
| 10:30 | Node Problems and Node Solutions | Iris Hallberg, Norrland | drain first |
| 11:55 | Fair Queues for Unfair Teams | Desmond Achebe | Kueue, borrowing limits |
| 12:30 | Lunch | | sandwiches |
| 14:15 | The Secret Life of Leases | Mei-Ling Ho & Piotr Zając | clocks lie |
`,
    [
      ['Node Problems and Node Solutions', ['Iris Hallberg']],
      ['Fair Queues for Unfair Teams', ['Desmond Achebe']],
      ['The Secret Life of Leases', ['Mei-Ling Ho', 'Piotr Zając']],
    ],
  ],
  [
    'table',
    'agenda-pt.md',
    `# KubeCon NA 2024: minha agenda

| Palestra | Quem | Nota |
| --- | --- | --- |
| [Filas no carnaval](${recording('fila0000001')}) | Bruna Tavares | cinco estrelas |
| [Rede de pesca: eBPF para iniciantes](${recording('rede0000002')}) | Caio Monteiro (Maré Alta) | quatro estrelas |
| [Um YAML por vez](${recording('yaml0000003')}) | Sílvia Prado | três estrelas |
`,
    [
      ['Filas no carnaval', ['Bruna Tavares'], [recording('fila0000001')]],
      ['Rede de pesca: eBPF para iniciantes', ['Caio Monteiro'], [recording('rede0000002')]],
      ['Um YAML por vez', ['Sílvia Prado'], [recording('yaml0000003')]],
    ],
  ],
  [
    'sched-inside',
    'picks.md',
    `# KubeCon EU 2024, picks

## Observability

* [Tracing a Train - Noor van Dijk, Railmap](${entry('1aaaX')})
  * spans per wagon, who would have thought
* [Logs: Keep, Sample, Burn - Gareth Pugh, Ashworth](${entry('1aaaY')})
  * burn most of them

## Security

* [Sandboxes for Strangers' Code - Zofia Kamińska & Luis Prieto, Aurora](${entry('1aaaZ')})
  * gVisor, then Kata, then both
`,
    [
      ['Tracing a Train', ['Noor van Dijk'], [entry('1aaaX')]],
      ['Logs: Keep, Sample, Burn', ['Gareth Pugh'], [entry('1aaaY')]],
      ["Sandboxes for Strangers' Code", ['Zofia Kamińska', 'Luis Prieto'], [entry('1aaaZ')]],
    ],
  ],
  [
    'sched-inside',
    'mercredi.md',
    `# KubeCon EU 2024, récap du mercredi

## [Des GPU pour tout le monde - Aurélie Samson, Calcul & Co](${entry('1bbbX')})

Du partage par tranches, et un peu de patience.

Le talk suivant était [Kyverno contre le reste du monde - Malik Sarr, Ferme 42](${entry('1bbbY')}). Beaucoup d'humour, et des règles utiles.

## [L'API server a faim - Ronan Kerbrat](${entry('1bbbZ')})

Il faut limiter les listes, encore et encore.
`,
    [
      ['Des GPU pour tout le monde', ['Aurélie Samson'], [entry('1bbbX')]],
      ['Kyverno contre le reste du monde', ['Malik Sarr'], [entry('1bbbY')]],
      ["L'API server a faim", ['Ronan Kerbrat'], [entry('1bbbZ')]],
    ],
  ],
  [
    'daily-note',
    'vault/2023-04-20.md',
    `---
tags: [daily, kubecon]
---
# 2023-04-20

KubeCon EU 2023, [[Amsterdam]]

- 10:30 [[Ottilie Frank]] – Backups You Can Trust
	- restore tests on Fridays #backup
- 11:25 [[Jonas Wikström]], [[Adaeze Obi]] – Multi-Cluster for Mortals
	- start with two, never with ten
- 12:00 Mittagessen mit [[Ralf]]
- 15:00 [[Hye-jin Seo]] – One Operator to Bore Them All
	- boring is good ^boring
`,
    [
      ['Backups You Can Trust', ['Ottilie Frank']],
      ['Multi-Cluster for Mortals', ['Jonas Wikström', 'Adaeze Obi']],
      ['One Operator to Bore Them All', ['Hye-jin Seo']],
    ],
  ],
  [
    'daily-note',
    'vault/Konferenzen/KubeCon EU 2024/Tag 2.md',
    `#konferenz #kubecon

> [!info] Tag 2, Paris

- **09:00** Keynotes verpasst
- **11:00** *Wolken über dem Watt* – [[Wiebke Harms]]
	- Edge auf Halligen, siehe [[k3s]]
- **14:30** *Vom Umgang mit Etcd* – [[Stefan Obermaier]]
	- defragmentieren, aber nachts
- **16:00** *Wer bezahlt den Proxy?* – [[Lina Saretzki]] ([[Grünstrom]])
`,
    [
      ['Wolken über dem Watt', ['Wiebke Harms']],
      ['Vom Umgang mit Etcd', ['Stefan Obermaier']],
      ['Wer bezahlt den Proxy?', ['Lina Saretzki']],
    ],
  ],
  [
    'bold-pseudo',
    'dia-uno.md',
    `# KubeCon EU 2023, día uno

**Un operador para cada vecino**<br>
_Rosa Quintanilla, Huerta Digital_

Operadores pequeños, uno por equipo.

**Las métricas mienten los lunes**<br>
_Iván Bermejo, Tranvía_

Percentiles, no medias.

**Comida**

Arenques.

**El clúster de la abuela**<br>
_Marta Escribano y Pol Ferrer_

Una Raspberry en el pueblo.
`,
    [
      ['Un operador para cada vecino', ['Rosa Quintanilla']],
      ['Las métricas mienten los lunes', ['Iván Bermejo']],
      ['El clúster de la abuela', ['Marta Escribano', 'Pol Ferrer']],
    ],
  ],
  [
    'bold-pseudo',
    'breakouts.md',
    `# KubeCon NA 2022: breakouts, day one

**Rate Limits Are Love Letters**
Tamsin Ellery, Copperline

Say no early and kindly.

**From Cron to Events in a Weekend**
Babak Moradi, Freelance

It took three weekends.

**Stop Paging Humans**
Gwen Lattimore and Ravi Subramaniam, Orchid

Remediation first, pager second.
`,
    [
      ['Rate Limits Are Love Letters', ['Tamsin Ellery']],
      ['From Cron to Events in a Weekend', ['Babak Moradi']],
      ['Stop Paging Humans', ['Gwen Lattimore', 'Ravi Subramaniam']],
    ],
  ],
  [
    'abstract-quote',
    'favoritas.md',
    `# Minhas favoritas da KubeCon NA 2023

## Um cluster por andar

> Nosso prédio tem doze andares e doze clusters. Nesta palestra contamos por quê.

Palestrantes:
- Eduarda Pacheco, Torre Azul
- Renan Furtado, Torre Azul

Gostei da honestidade.

## Dormir com o pager ligado

> Plantão sem lágrimas, em cinco passos.

Palestrante:
- Otávio Cardim

Cinco passos que cabem num cartão.
`,
    [
      ['Um cluster por andar', ['Eduarda Pacheco', 'Renan Furtado']],
      ['Dormir com o pager ligado', ['Otávio Cardim']],
    ],
  ],
  [
    'abstract-quote',
    'sessions.md',
    `# Sessions from KubeCon EU 2025

### Leader Election for Introverts
📅 Wednesday, 2 April · 🎤 Saoirse Kinsella, Peatworks

> Leases, jitter and the courage to step down.

My take: the jitter part should be in the docs.

### Your Mesh Is My Latency
📅 Thursday, 3 April · 🎤 Emeka Udoh & Clara Weiss, Lattice

> Two teams measure the same call and disagree.

My take: measure at both ends.
`,
    [
      ['Leader Election for Introverts', ['Saoirse Kinsella']],
      ['Your Mesh Is My Latency', ['Emeka Udoh', 'Clara Weiss']],
    ],
  ],
  [
    'timed-plain',
    'tagebuch.txt',
    `KubeCon Europe 2022 Valencia
Mittwoch

09:00 - Keynotes
11:00 - Speicher ohne Sorgen (Mathilde Kruse)
Rook ist erwachsen geworden.

12:10 - Ein Jahr ohne Tickets (Florian Egger, Alpenstrom)
Selbstbedienung schlägt Formulare.

13:00 - Mittagspause

14:30 - Policies im Schlaf (Dilan Aksoy)
Gatekeeper, nachts geprüft.
`,
    [
      ['Speicher ohne Sorgen', ['Mathilde Kruse']],
      ['Ein Jahr ohne Tickets', ['Florian Egger']],
      ['Policies im Schlaf', ['Dilan Aksoy']],
    ],
  ],
  [
    'timed-plain',
    'jeudi.md',
    `# KubeCon EU 2023 - jeudi

**9h00** : keynotes (en retard à cause du tram)

**11h00** : *Cartographier ses dépendances*, Capucine Morel (Atlas)

SBOM partout, mais lus par qui ?

**12h10** : *Mon premier contrôleur*, Yanis Kaci

Kubebuilder pas à pas.

**14h30** : *Le coût du silence*, Agathe Rivoire et Denis Thévenet

Des alertes qui n'arrivent jamais.
`,
    [
      ['Cartographier ses dépendances', ['Capucine Morel']],
      ['Mon premier contrôleur', ['Yanis Kaci']],
      ['Le coût du silence', ['Agathe Rivoire', 'Denis Thévenet']],
    ],
  ],
  [
    'no-talks',
    'thanks.md',
    `# KubeCon NA 2022: thank you, Detroit

What a week! 7,000 people, and I met a third of them.

## The booth

Come and see our demo next time: we had stickers, socks and a spinning wheel.

## Thank you

- Hollis Grant, who carried the monitor
- Berit Aasen: our calm in the storm
- Everybody at the *Contributor Summit*

> “Ship it, then sleep.” — Hollis Grant

## What's next

Read [our blog](https://example.org/blog) or say hello in [Slack](https://example.org/slack).
`,
    [],
  ],
  [
    'no-talks',
    'omiyage.md',
    `# KubeCon Japan 2025 の歩き方

## 会場までの行き方

駅から歩いて五分です。

## 持ち物

- 名刺
- 充電器
- 歩きやすい靴

## ブース

- みどり電機: シール
- 青空クラウド: 靴下がもらえました

## まとめ

「また来年」と田中花子さんが言っていました。
`,
    [],
  ],
  [
    'travel-prose',
    'paris-journal.md',
    `# Mon journal de la KubeCon 2024

Lundi, arrivée à Paris sous la pluie. Mardi, ArgoCon le matin et Cilium + eBPF Day l'après-midi ; je n'ai pas pris de notes.

Mercredi j'ai assisté à la présentation « Un seul bouton rouge » de Justine Aubry, qui montrait comment arrêter proprement une flotte. J'ai adoré.

Jeudi soir, la fête officielle au bord du canal, puis le karaoké du KubeCrawl.

Vendredi, le dernier talk de la semaine, « Relire ses alertes », par Maxence Oudin, m'a donné des devoirs.
`,
    [
      ['Un seul bouton rouge', ['Justine Aubry']],
      ['Relire ses alertes', ['Maxence Oudin']],
    ],
  ],
  [
    'travel-prose',
    'relato.md',
    `# Meu relato da KubeCon NA 2022

Por que ir até Detroit? Pelas pessoas. Almocei com gente do mundo todo.

Na quarta assisti à palestra "Pequenos times, grandes clusters", da Luana Brandão, que falou de escala sem heroísmo.

Na quinta fui à sessão "Autorização que se lê em voz alta", apresentada por Caetano Freire. A ideia de escrever políticas em português é ótima.

Na sexta só andei pelos estandes da Sysdig e da Datadog e dormi no voo.
`,
    [
      ['Pequenos times, grandes clusters', ['Luana Brandão']],
      ['Autorização que se lê em voz alta', ['Caetano Freire']],
    ],
  ],
  [
    'speaker-first',
    'saturday.md',
    `# Cloud Native Rejekts NA 2024

- Corinne Vasseur (Lanternworks): *The Registry That Cried Wolf*. False positives, and how to bore an auditor.
- Teodor Marinov (Ember): *Please Hold the Line*. Long connections and rolling updates.
- Aiko Shimizu and Bob Hartley: *Two Clusters in a Trenchcoat*. Very funny, very true.
`,
    [
      ['The Registry That Cried Wolf', ['Corinne Vasseur']],
      ['Please Hold the Line', ['Teodor Marinov']],
      ['Two Clusters in a Trenchcoat', ['Aiko Shimizu', 'Bob Hartley']],
    ],
  ],
  [
    'speaker-first',
    'sabado.md',
    `# FOSDEM 2024, sábado

## Containers devroom

- Pilar Aranda — Imágenes más pequeñas que un tuit
  - capas, capas y capas
- Gonzalo Rueda — Podman en el aula
  - treinta alumnos, un servidor
- Xavier Puig y Noa Kaplan — Sin root y sin miedo
  - user namespaces por fin
`,
    [
      ['Imágenes más pequeñas que un tuit', ['Pilar Aranda']],
      ['Podman en el aula', ['Gonzalo Rueda']],
      ['Sin root y sin miedo', ['Xavier Puig', 'Noa Kaplan']],
    ],
  ],
  [
    'own-talk',
    'first-time-speaking.md',
    `# Speaking at KubeCon EU 2022

Back in January the mail arrived: accepted! On Thursday I gave my talk, [“Lost Packets and Where to Find Them”](${entry('1cccX')}), in front of four hundred people.

My name is Tilda Marsh and I had never spoken to more than twenty.

The slides are [here](https://speakerdeck.com/tmarsh/lost-packets) and the recording is on [YouTube](${recording('lost0000001')}).

On Friday I only listened: “Clocks, Leases and Other Lies” by Henk Dekker was a joy.
`,
    [
      [
        'Lost Packets and Where to Find Them',
        [],
        [entry('1cccX'), 'https://speakerdeck.com/tmarsh/lost-packets', recording('lost0000001')],
      ],
      ['Clocks, Leases and Other Lies', ['Henk Dekker']],
    ],
  ],
  [
    'own-talk',
    'unser-vortrag.md',
    `# Unser Vortrag auf der KubeCon EU 2023

Am Mittwoch durften Svenja Brück und Malte Ohlsen unseren Vortrag „Ein Cluster für die Feuerwehr“ halten. Der Saal war voll, das Mikrofon nicht.

Das Video: ${recording('feue0000001')}

Am Nachmittag hörten wir „Kleine Container, große Wirkung“ von Juliane Popp.
`,
    [
      ['Ein Cluster für die Feuerwehr', ['Svenja Brück', 'Malte Ohlsen'], [recording('feue0000001')]],
      ['Kleine Container, große Wirkung', ['Juliane Popp']],
    ],
  ],
  [
    'embed',
    'rex.md',
    `---
title: "KubeCon 2023 : le replay"
date: 2023-05-03
---

## Des nœuds qui se réparent seuls

Avec Elsa Caron et Tom Ruelle.

<iframe width="560" height="315" src="https://www.youtube.com/embed/noeu0000001" allowfullscreen></iframe>

Une boucle de réparation, sans humain.

## Le stockage au long cours

Avec Mamadou Keïta.

<iframe width="560" height="315" src="https://www.youtube.com/embed/stoc0000002" allowfullscreen></iframe>

Trois ans de volumes sans perte.
`,
    [
      [
        'Des nœuds qui se réparent seuls',
        ['Elsa Caron', 'Tom Ruelle'],
        ['https://www.youtube.com/embed/noeu0000001'],
      ],
      ['Le stockage au long cours', ['Mamadou Keïta'], ['https://www.youtube.com/embed/stoc0000002']],
    ],
  ],
  [
    'embed',
    'recordings.md',
    `# KubeCon NA 2021 recordings I liked

### Deploys for the Rest of Us

*with Ximena Roldán and Tom*

{{< youtube depl0000001 >}}

Canary, but explained with soup.

### Who Watches the Watch Cache

*with Arvid Nyström*

{{< youtube watc0000002 >}}

Bookmarks matter.
`,
    [
      [
        'Deploys for the Rest of Us',
        ['Ximena Roldán', 'Tom'],
        ['https://www.youtube.com/watch?v=depl0000001'],
      ],
      ['Who Watches the Watch Cache', ['Arvid Nyström'], ['https://www.youtube.com/watch?v=watc0000002']],
    ],
  ],
  [
    'rst-underlines',
    'notes-rst.txt',
    `KubeCon NA 2019 notes
=====================

Serverless on a Shoestring
--------------------------

:Speaker: Philippa Crane
:Room: 6D

Cold starts hurt less when nobody waits.

Quotas for Grown-Ups
--------------------

:Speaker: Sanjit Bose
:Room: 11B

Give each team a number and a graph.
`,
    [
      ['Serverless on a Shoestring', ['Philippa Crane']],
      ['Quotas for Grown-Ups', ['Sanjit Bose']],
    ],
  ],
  [
    'rst-underlines',
    'org-export.md',
    `# KubeCon EU 2019 {#kubecon-eu-2019}

## Tuesday {#tuesday}

### TODO Rebuilding Trust in Builds {#rebuilding-trust-in-builds}

<span class="timestamp-wrapper"><span class="timestamp">&lt;2019-05-21 Tue 11:05&gt;</span></span>

-   Speaker :: Linnea Borg
-   reproducible builds, at last

### DONE Federation, Again {#federation-again}

-   Speaker :: Charles Amadi
-   third time is the charm
`,
    [
      ['Rebuilding Trust in Builds', ['Linnea Borg']],
      ['Federation, Again', ['Charles Amadi']],
    ],
  ],
]
