// Messages as people write them about talks: the title in part or in other words, by a speaker's last name, in passing, in other
// languages. Every second was kept aside while the signs and their weights were chosen.
export interface ToldTalk {
  /** Words of the title of the talk that is meant, and its edition; undefined where no one talk can be told. */
  readonly meant: readonly [edition: string, title: string] | undefined
  readonly text: string
  /** ISO day on which it was written, where that tells more. */
  readonly day?: string
}

export const TOLD_TALKS: readonly ToldTalk[] = [
  {
    meant: ['na-2023', 'Logging Deep Dive and Best Practices'],
    text: 'Eduardo’s logging deep dive in Chicago was solid: buffer on disk, never block the app, and drop debug lines early.',
  },
  {
    meant: ['eu-2020', 'Simplifying Windows runtime'],
    text: 'Muzz Imam and Michael Michael on windows runtimes: containerd makes it so much simpler, no more pause image juggling.',
  },
  {
    meant: ['eu-2018', 'Clusters as Cattle'],
    text: 'rewatching goldstein’s clusters as cattle. ark restores into a new cluster, you just flip DNS. still holds up',
  },
  {
    meant: ['na-2024', 'Kubernetes Family Feud'],
    text: 'haha the family feud keynote with tim hockin, a decade of architecture decisions as a game show',
  },
  {
    meant: ['na-2025', 'Maximizing the Launch Reliability'],
    text: 'Loved the rocket metaphor in the launch reliability one (Hayakawa). PreStop, readiness gates, PDBs: everything you need for a stable lift-off.',
  },
  {
    meant: ['eu-2025', 'Transparent, Infra-Level Checkpoint'],
    text: 'Checkpoint/restore for AI jobs without touching app code - Bernie Wu and colleague showed a GPU job move between nodes in London.',
  },
  {
    meant: ['china-2018', 'Intro: Open Policy Agent'],
    text: 'Shanghai 2018: Torin gave the OPA intro, rego looked like datalog to me, and admission control was the use case people asked about',
  },
  {
    meant: ['eu-2022', 'K8s and Active Directory'],
    text: 'Dex + active directory can be friends after all: Onkar showed the groups claim mapping, we should copy that',
  },
  {
    meant: ['eu-2022', 'Create Your First CNCF Serverless Workflow'],
    text: 'Zanini did a live build of a serverless workflow with Kogito on Knative, took him 20 minutes',
  },
  {
    meant: ['na-2021', 'Effortless Profiling on Kubernetes'],
    text: 'kubectl flame demo in the effortless profiling talk, a flamegraph from a running pod w/o redeploy',
  },
  {
    meant: ['eu-2018', 'AWS / kops Deep Dive'],
    text: 'In Copenhagen I sat in on the kops hacking session with justin santa barbara; etcd-manager is the future there',
  },
  {
    meant: ['na-2019', 'Design Decisions for Communication Systems'],
    text: 'Eric Anderson (gRPC) on design decisions for communication systems. Deadlines everywhere! Retries need budgets.',
  },
  {
    meant: ['eu-2024', 'Supercharging Argo CD'],
    text: 'Matyushentsev and Almeida in Paris: manifest generation in argo is where the repo server dies, they got it way faster with a plugin sidecar',
  },
  {
    meant: ['eu-2017', 'Configuring Prometheus for High Performance'],
    text: 'Björn Rabenstein about tuning prometheus: set the target heap size, don’t touch the chunk flags otherwise',
  },
  {
    meant: ['na-2022', 'Untrusted Execution'],
    text: 'Andrew Martin attacked the supply chain live in Detroit. Sign everything, and then verify it, he said.',
  },
  {
    meant: ['eu-2023', 'An Introduction to Cloud Native Capture The Flag'],
    text: 'did the capture the flag intro in Amsterdam with my team, got 3 flags. Control Plane folks ran it',
  },
  {
    meant: ['eu-2021', 'Writing for Developers'],
    text: 'Celeste Horgan: take your project docs to the next level by writing for one reader. Good checklists',
  },
  {
    meant: ['na-2019', 'Deep Dive into Cloud Provider Azure'],
    text: 'Brendan Burns and Pengfei Ni on the azure cloud provider, out of tree is coming, migration is manual',
  },
  {
    meant: ['na-2019', 'Securing Communication Between Meshes'],
    text: 'spiffe federation between two meshes, and beyond – Evan Gilman at San Diego. Trust bundles are exchanged over https.',
  },
  {
    meant: ['eu-2026', 'Operators in Action'],
    text: 'Verena hat gezeigt, wie man Operatoren für sich arbeiten lässt (“Operators in Action”), sehr verständlich und mit Humor.',
  },
  {
    meant: ['eu-2024', 'From CNI Zero to CNI Hero'],
    text: 'Le tuto CNI zero to hero à Paris : on écrit son propre plugin CNI en bash, c’était génial, merci Doug Smith',
  },
  {
    meant: ['na-2019', 'Evolving the Kubernetes Ingress APIs'],
    text: 'Bowei explained why Ingress will go GA as is and where it evolves from there: gateway class, routes, roles.',
  },
  {
    meant: ['eu-2020', 'The Common Configuration Scoring System'],
    text: 'there is a scoring system for k8s config security now, KCCSS, Julien Sobrier presented it. Like CVSS but for yaml',
  },
  {
    meant: ['na-2017', 'Makers of Marvels'],
    text: 'That “makers of marvels” talk about rebuilding the enterprise one brick at a time: lego. enough said',
  },
  {
    meant: ['na-2018', 'Connect from Browsers Using gRPC-Web'],
    text: 'Stanley Cheung’s lightning talk on gRPC-Web in seattle – no more REST gateway, browsers talk to the backend through envoy',
  },
  {
    meant: ['na-2022', 'A Containerd And Friends Update'],
    text: 'Phil Estes and friends about what is new in containerd: sandbox API, transfer service, image verification.',
  },
  {
    meant: ['eu-2018', 'Habitat Builder'],
    text: 'Habitat Builder was shown by Fletcher Nichol and Elliott Davis: rebuilds all dependents when a base package changes',
  },
  {
    meant: ['na-2020', 'TiFlash'],
    text: 'TiFlash is a columnar replica next to TiKV, 10x faster analytics, raft learner trick. Virtual kubecon but good',
  },
  {
    meant: ['na-2024', 'Why Serverless Is Trending Again'],
    text: 'Matt Butcher thinks serverless is trending again because of wasm cold starts (shocking, coming from him :D)',
  },
  {
    meant: ['eu-2023', 'Sustainable CNCF Project Contributor Base'],
    text: 'Dawn Foster keynoted on how to get contributors that stay: contributor ladder, mentoring, and say thanks',
  },
  {
    meant: ['eu-2025', 'KubeEdge Graduation Journey'],
    text: 'KubeEdge people told of their graduation journey; a diverse community from scratch, took six years',
  },
  {
    meant: ['na-2025', 'Your Kubernetes Playbook at Your Fingertips'],
    text: 'vonThenen + Sharma: troubleshooting playbook with MCP, RAG and k8sgpt. The runbooks are embedded, the agent proposes kubectl.',
  },
  {
    meant: ['na-2021', 'Context Aware Traffic Routing for Stateful'],
    text: 'Envoy as router for stateful services: they hash on the document id, so one pod keeps the context. Renana Yacobi I think',
  },
  {
    meant: ['eu-2026', 'Confidential Platforms for Regulated'],
    text: 'Rizzo spoke about confidential platforms for regulated industries. Attestation first, then hand out the keys',
  },
  {
    meant: ['na-2018', 'Continuous Delivery on Platforms'],
    text: 'CD on platforms is better for your brain, says Daniel Jones. Fewer things to hold in your head = less stress',
  },
  {
    meant: ['eu-2026', 'Around the World in an Electric Glider'],
    text: 'the electric glider keynote!! a guy flies over the Alps and Ricardo Rocha crunches the data',
    day: '2026-03-26',
  },
  {
    meant: ['eu-2023', 'Grow Your Own Community'],
    text: 'KCD organisers panel (Matt Jarvis, Annalisa Gennaro, Max Korbacher…): budget for the venue first, speakers second',
  },
  {
    meant: ['eu-2026', 'Declarative Image-to-Node Compatibility'],
    text: 'NFD and Sylva: image to node compatibility declared in the artifact, so telcos don’t schedule on wrong kernels',
  },
  {
    meant: ['eu-2019', 'Serverless is Interesting But FaaS'],
    text: 'Jonas Bonér dijo que el serverless es interesante pero que FaaS no basta: falta el estado',
  },
  {
    meant: ['eu-2019', 'Intro + Deep Dive: Jaeger'],
    text: 'The jaeger session in Barcelona with Juraci and Prithvi: adaptive sampling still in the works, agent as sidecar or daemonset',
  },
  {
    meant: ['na-2018', 'Debugging etcd'],
    text: 'joe betz & jingyi hu: debugging etcd. watch the db size, compaction, and disk latency p99',
  },
  {
    meant: ['eu-2018', 'SPIFFE Deep Dive'],
    text: 'SPIFFE deep dive in Copenhagen (Andrew Jessup and two more). SVIDs are short lived certs. node attestation was the new thing to me',
  },
  {
    meant: ['na-2022', 'How We Make TiKV'],
    text: 'How PingCAP made TiKV cheaper to run on the cloud: S3 as the lower tier, fewer replicas across AZs. Sunny Bains',
  },
  {
    meant: ['na-2017', 'Building Helm Charts From the Ground Up'],
    text: 'amy chen building helm charts from the ground up was my favourite in austin, so clear for beginners',
  },
  {
    meant: ['eu-2019', 'Building a Controller Manager'],
    text: 'Fabio Rapposelli and Chris Hoge: building a controller manager for your own cloud. Interfaces are small, the state is not',
  },
  {
    meant: ['china-2019', 'Open Source Community Development in Greater China'],
    text: 'Richard Lin talked about the open source community in greater china: meetups, wechat groups, translation is the entry door',
  },
  {
    meant: ['eu-2026', 'Making Topology-Aware Scheduling Practical'],
    text: 'Topology aware scheduling for AI: Weizhou Lan first discovers the fabric and then simulates at scale before he touches prod',
  },
  {
    meant: ['eu-2026', 'From GitOps to AIOps'],
    text: 'RBI (the bank) went from gitops to aiops with crossplane and sharded Kargo. Horvath, Überall',
  },
  {
    meant: ['eu-2021', 'CRI-O Still Loves Kubernetes'],
    text: 'CRI-O still loves k8s, says the whole crew: Sasha Grunert, Peter Hunt, Urvashi Mohnani, Mrunal Patel. seccomp profiles recorder demo',
  },
  {
    meant: ['na-2017', 'Kubernetes at GitHub'],
    text: 'Jesse Newland told how GitHub moved github.com itself onto kubernetes, with a kernel panic hotkey for breaking nodes',
  },
  {
    meant: ['na-2019', 'Introduction to Windows Containers in Kubernetes'],
    text: 'windows containers intro from Deep Debroy & Michael Michael, san diego. GMSA support is alpha, csi proxy is coming',
  },
  {
    meant: ['china-2023', 'IO Resource Scheduling and Isolation'],
    text: '上海 KubeCon 2023：Theresa Shan 讲 Kubernetes 的 IO 资源调度与隔离 (IO resource scheduling and isolation)，磁盘带宽也可以调度了',
  },
  {
    meant: ['china-2025', 'How Bloomberg Creates a Resilient Data Analytics'],
    text: 'Bloomberg runs its data analytics on several clusters with Karmada and survives losing one. Szacillo',
  },
  {
    meant: ['eu-2023', 'What Could Go Wrong with a GraphQL Query'],
    text: 'graphql + otel talk: a query can go wrong in a hundred ways and each is a 200 OK. Sonja and Ahmet are funny',
  },
  {
    meant: ['na-2025', 'Handling Kubernetes Memory Pressure'],
    text: 'Swap is back. NodeSwap deep dive by Itamar Holder in Atlanta: only burstable pods swap, and memory pressure is handled at last',
  },
  {
    meant: ['eu-2026', 'Meet the Spanimals'],
    text: 'Spanimals! observability for beginners, each span an animal. Tiffany Jernigan is a great teacher',
  },
  {
    meant: ['eu-2023', 'Node Resource Management: The Big Picture'],
    text: 'the big picture of node resource management, in Amsterdam: NRI, DRA, topology manager, who does what (Swati Sehgal, Evan Lezar, and others)',
  },
  {
    meant: ['china-2025', 'Building Ultra-Large-Scale Cloud Native Edge'],
    text: 'Yue Bao again, this time they break huge edge systems on purpose: chaos engineering at 100k nodes with kubeedge. Hong Kong',
  },
  {
    meant: ['na-2024', 'Unlocking the Future of GPU Scheduling'],
    text: 'GPU scheduling with reinforcement learning: the agent learns packing, 20 % better use. Nikunj Goyal and Aditi Gupta',
  },
  {
    meant: ['na-2018', 'Kubernetes the Database'],
    text: 'New Relic uses the kube API as the database for config: Jonathan Owens, Maryum Styles. CRDs, but mind the etcd limits',
  },
  {
    meant: ['eu-2017', 'High Availability Kubernetes on Bare Metal'],
    text: 'Høegh und Kollege: hochverfügbares Kubernetes auf bare metal, mit eigenem Load Balancer davor (Berlin)',
  },
  {
    meant: ['eu-2019', 'Istio, We Have a Problem'],
    text: 'Istio we have a problem — david gageot debugged a broken mesh on stage, mostly mTLS mismatch',
  },
  {
    meant: ['na-2016', 'How Box Runs Containers in Production'],
    text: 'Sam Ghods on how box runs containers: jsonnet for all config, a git repo as truth. that was 2016!!',
  },
  {
    meant: ['na-2023', 'Modern Load Balancing, Improving'],
    text: 'Antonio Ojea showed that with terminating endpoints and topology hints load balancing loses no requests on rollout',
  },
  {
    meant: ['na-2024', 'Extending the Gateway API: The Power and Challenges'],
    text: 'Kate Osborn on policies in gateway api: direct and inherited attachment, and why nobody finds out what applies',
  },
  {
    meant: ['china-2023', 'Post-Exploiting a Compromised ETCD'],
    text: 'if someone owns your etcd it’s game over: Luis Toro injected pods the API server never saw. post-exploitation 101',
  },
  {
    meant: ['eu-2025', 'A Comparative Analysis of Kueue'],
    text: 'Kueue vs Volcano vs YuniKorn compared in London by Wei Huang and Shiming Zhang. gang scheduling is where they differ most',
  },
  {
    meant: ['eu-2024', 'Kubernetes Is FINALLY Removing in-Tree'],
    text: 'in-tree cloud providers are finally going away. Bridget Kromhout made it fun, 1 million lines less',
  },
  {
    meant: ['na-2020', 'A Walk Through the Kubernetes UI Landscape'],
    text: 'Joaquim Rocha and Henning Jacobs walked through k8s UIs: octant, lens, headlamp, kube-web-view',
  },
  {
    meant: ['eu-2018', 'Kubernetes is Blowing Up'],
    text: 'Ron Miller, the techcrunch guy, had a lightning talk on how kubernetes is blowing up',
  },
  // Talks in the hall: of these nothing may be chosen beforehand.
  {
    meant: undefined,
    text: 'the coffee at the sponsor booths was better than in Valencia, and everybody asked about platform engineering',
  },
  {
    meant: undefined,
    text: 'somebody in the hall told me they dropped their service mesh and never looked back',
  },
  {
    meant: undefined,
    text: 'Talked to Liz Rice and Thomas Graf at the Isovalent booth, they gave me a bee. Cilium is everywhere now',
  },
  {
    meant: undefined,
    text: 'kubernetes deep dive sessions were all full on day 2, I queued for half an hour and then got lunch',
  },
  {
    meant: undefined,
    text: 'Had a chat with Kelsey Hightower after the keynote about serverless; he says people overbuild',
  },
  {
    meant: undefined,
    text: 'Deep Dive: so many of them. I liked the one on storage, and the intro to it as well',
  },
  { meant: undefined, text: 'Closing remarks as always: see you in Paris, thanks to the sponsors' },
  { meant: undefined, text: 'Heute nur in der Halle gewesen: alle reden von KI, keiner von Kosten' },
]
