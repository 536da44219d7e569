import { holdsTheInstallationContract } from './installations-contract.ts'
import { holdsTheLedgerContract } from './ledger-contract.ts'
import { describeStores } from './stores.ts'
import { holdsTheSubscriptionContract } from './subscription-contract.ts'

describeStores('a delivery ledger', holdsTheLedgerContract)
describeStores('a subscription store', holdsTheSubscriptionContract)
describeStores('the installations', holdsTheInstallationContract)
