// SPDX-License-Identifier: MIT

// The programs of CompileTimeTests are compiled with this target's arguments: it depends on every client.
import ACSCalling
import ACSChat
import ACSEntraID
import ACSIdentity
import ACSPhoneNumbers
import ACSSMS
import ACSTokenExchange
