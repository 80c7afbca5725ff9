/** A notice that an office lays over Qingshi, whose plug-in it neither copies nor sees: it goes before a rule of the county, and is amended itself. */
package org.example.notice;
