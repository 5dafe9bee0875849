// SPDX-License-Identifier: MIT

// Microsoft's calling framework has identifier types with the same names as ACSCore's, so only what the client itself
// needs is re-exported.
@_exported public import struct ACSCore.UserAccessTokenCredential
