// Names of projects, and words of the field, that mean something else beside some everyday words: the helm of a ship, seals
// in a harbor. What means something else names nothing here.

export interface OtherSense {
  /** Words of the field, written small and without accents. */
  readonly words: string
  /**
   * Beside one of these, as they stand, they mean something else; “a_ship” is a ship, and nobody who ships. None is a word
   * that is said of software too: “warning”, “series”, “bank”.
   */
  readonly beside: string
  readonly example: string
  readonly unlike: string
}

const row = (words: string, beside: string, example: string, unlike: string): OtherSense => ({
  words,
  beside,
  example,
  unlike,
})

export const OTHER_SENSES: readonly OtherSense[] = [
  row(
    'helm',
    'a_ship boat boats sailing sailor captain yacht rudder',
    'who is at the helm of a ship',
    'we ship images with helm',
  ),
  row(
    'harbor harbour port',
    'seal seals pearl boat boats ferry a_ship fish fishing cruise sailing',
    'harbor seals in the bay',
    'harbor as a registry',
  ),
  row(
    'envoy',
    'nations diplomat diplomatic peace ambassador president minister embassy',
    'envoy to the united nations',
    'envoy in front of nations of pods',
  ),
  row(
    'falcon falco',
    'rocket spacex bird feather peregrine amadeus song singer millennium',
    'the falcon rocket of spacex',
    'falco rules at launch',
  ),
  row(
    'rust',
    'car cars bike metal iron remover paint fender bumper chassis',
    'rust on my car',
    'operators in rust',
  ),
  row('python', 'snake snakes monty bite zoo pet reptile', 'python snake care', 'python operators'),
  row(
    'java',
    'island coffee indonesia beach volcano bali',
    'flights to the island of java',
    'java on kubernetes',
  ),
  row(
    'cluster',
    'headache headaches migraine grape grapes munition',
    'cluster headache treatment',
    'cluster autoscaler',
  ),
  row(
    'node nodes',
    'lymph homework sinus axillary swollen',
    'node in graph theory homework',
    'node autoscaling',
  ),
  row(
    'pod pods',
    'whale whales dolphin dolphins orca coffee pea peas vanilla nespresso laundry detergent',
    'a pod of whales',
    'pods on spot nodes',
  ),
  row(
    'kernel kernels',
    'corn popcorn fried chicken colonel apricot wheat almond',
    'kernel of popcorn',
    'kernel upgrades',
  ),
  row('cloud clouds', 'rain sky cumulus storm thunder', 'rain from a cloud', 'cloud costs'),
  row(
    'container containers',
    'tupperware lunch yogurt',
    'a lunch container of tupperware',
    'how do we move containers',
  ),
  row('mesh', 'fabric shorts mosquito chair fence hair hernia', 'a fence of mesh', 'service mesh'),
  row(
    'operator operators',
    'crane forklift telephone',
    'jobs as a crane operator',
    'operators for an event bus',
  ),
  row('chart charts', 'billboard music birth song hits seating', 'who leads the music charts', 'helm charts'),
  row('spark', 'plug plugs joy firework', 'change a spark plug', 'spark on kubernetes'),
  row('kafka', 'novel franz metamorphosis gregor', 'a novel by franz kafka', 'kafka on kubernetes'),
  row('docker dockers', 'trousers pants strike', 'dockers on strike', 'docker port is taken'),
  row('oracle', 'delphi greek prophecy tarot', 'the oracle of delphi', 'oracle on kubernetes'),
  row(
    'prometheus',
    'greek myth mythology titan film movie ridley zeus',
    'prometheus in greek mythology',
    'prometheus federation',
  ),
  row('argo', 'movie film affleck jason argonauts', 'the movie argo', 'argo workflows'),
  row('cortex', 'brain cerebral prefrontal', 'cortex of the brain', 'cortex for metrics'),
  row('thanos', 'marvel avengers gauntlet villain', 'thanos in the avengers', 'thanos for metrics'),
  row('loki', 'marvel norse avengers disney', 'loki among the avengers', 'loki for time series'),
  row('flux', 'solder soldering magnetic welding', 'flux for soldering', 'flux for many clusters'),
  row('contour', 'makeup pillow', 'makeup for contour', 'contour as an ingress'),
  row('rook', 'chess bishop pawn castle bird', 'rook takes the bishop', 'rook for storage'),
  row('spire', 'church cathedral steeple gothic', 'the spire of a church', 'spire for workloads'),
  row('notary', 'passport lawyer marriage', 'a notary for my passport', 'what will notary do'),
  row('backstage', 'concert theatre theater boys', 'backstage at the concert', 'backstage plugins'),
  row('dragonfly', 'insect pond wings tattoo larva', 'a dragonfly in the pond', 'dragonfly for images'),
  row('longhorn', 'cattle steak texas cow football', 'a longhorn steak', 'longhorn volumes'),
  row(
    'volcano',
    'eruption lava iceland erupted magma etna',
    'eruption of a volcano',
    'volcano for batch jobs',
  ),
  row('salt', 'pepper water soup dough', 'salt in the soup', 'salt stack'),
  row(
    'chef',
    'restaurant kitchen recipe recipes michelin cook',
    'the chef of a restaurant',
    'chef to kubernetes',
  ),
  row('puppet', 'theatre theater muppet', 'a puppet theatre', 'show puppet to kubernetes'),
  row('vault', 'pole pommel olympic cellar burial', 'the pole vault', 'how do banks use vault'),
  row('consul', 'roman rome embassy honorary caesar', 'a consul in rome', 'consul as a mesh'),
  row('nomad', 'desert tribe visa camel', 'a visa for a digital nomad', 'nomad or kubernetes'),
  row('terraform', 'mars venus planet moon', 'terraform mars', 'terraform modules'),
  row('raft', 'river whitewater rubber inflatable', 'a raft on the river', 'raft in etcd'),
  row('tinkerbell', 'disney pan fairy costume', 'tinkerbell and peter pan', 'tinkerbell for bare metal'),
  row('submariner', 'rolex marvel namor', 'a rolex submariner', 'submariner between clusters'),
  row('ray', 'sting manta charles ban sunshine', 'a manta ray', 'ray on kubernetes'),
  row('image images', 'selfie wedding resurrection', 'an image of the wedding', 'how to mirror images'),
  row('ambassador', 'embassy brand hotel', 'the brand ambassador of perfume', 'can ambassador help us'),
  row('security', 'deposit apartment pension', 'a security deposit for the flat', 'security guardrails'),
  row(
    'policy policies',
    'insurance dental',
    'the policy of my dental insurance',
    'a policy for health checks',
  ),
  row('pipeline pipelines', 'oil gas', 'an oil pipeline', 'build pipelines'),
  row('deployment', 'troops soldiers', 'deployment of troops', 'deployment of pods'),
  row('registry', 'wedding marriage baby gift', 'a registry for the wedding', 'a registry of images'),
  row('storage', 'garage furniture attic closet', 'storage for furniture', 'storage for pods'),
  row('scale scales', 'bathroom kitchen piano', 'a scale for the bathroom', 'how to scale'),
  row('certificate certificates', 'birth gift marriage death', 'a birth certificate', 'expired certificates'),
  row('model models', 'runway catwalk', 'a model on the runway', 'models on gpus'),
  row('training', 'dog puppy gym marathon potty', 'training for a marathon', 'training of models'),
  row('migration', 'birds bird refugees whales', 'the migration of birds', 'migration to the cloud'),
  row('branch branches', 'olive oak', 'a branch of an oak', 'a branch for every environment'),
  row('agent agents', 'estate realtor fbi', 'an estate agent', 'agents on kubernetes'),
  row('batch', 'cookies cookie muffins bread beer', 'a batch of cookies', 'batch jobs'),
  row('bank', 'holiday holidays river blood sperm', 'bank holidays', 'a bank on kubernetes'),
]
