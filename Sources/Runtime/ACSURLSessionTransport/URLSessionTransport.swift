// SPDX-License-Identifier: MIT

public import ACSTransport
