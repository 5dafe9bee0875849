// SPDX-License-Identifier: MIT

// The programs of CompileTimeTests are compiled with this target's arguments: it depends on all that they import.
import ACSCallAutomation
import ACSCalling
import ACSChat
import ACSEmail
import ACSEntraID
import ACSIdentity
import ACSJobRouter
import ACSMessages
import ACSPhoneNumbers
import ACSRooms
import ACSSIPRouting
import ACSSMS
import ACSTokenExchange
import ACSWebhooks
