// SPDX-License-Identifier: MIT

// Microsoft's calling framework has identifier types of the same names as ACSCore's, so only what the client itself
// needs is passed on.
@_exported public import struct ACSCore.UserAccessTokenCredential
