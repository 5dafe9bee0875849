// SPDX-License-Identifier: MIT

/// A URL that the caller gives gets credentials only on known hosts.
struct WholeURLWithoutHosts: Rule {
    static let id = "whole-url-without-hosts"
    static let checkedBy = RuleChecker.decoder
    var message: String {
        "the caller gives the whole URL here; list the hosts that may get the credentials under `allowed-hosts`"
    }
}
